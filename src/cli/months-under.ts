/** The months of a request with the fields told, where they say none themselves. */
export function monthsUnder(request: unknown, told: object): unknown {
  const { months, ...others } = Object(request) as { readonly months?: unknown };
  if (!Array.isArray(months) || Object.keys(told).length === 0) return request;
  return { ...others, months: months.map((month) => Object.assign({}, told, month)) };
}
