/**
 * The arguments of a function as one question: options are its fields, and what is no object of
 * options is a field that no question has.
 */
export function asked(named: object, options: unknown = {}): unknown {
  try {
    return { ...definedIn(named), ...(isOptions(options) ? definedIn(options) : { options }) };
  } catch {
    return options;
  }
}

function isOptions(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function definedIn(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
