import { placesIn } from "../spoilt.js";

/** A draw of whole numbers below a bound, the same each time for a seed. */
export type Draw = (below: number) => number;

/** Draws by a linear congruence. */
export function drawn(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Values of every shape, and those that stand beside a bound or nearly fit a pattern. */
const strangers: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [{}], [null], { from: "2004-01-01" }],
  ...[
    0, -0, 1, -1, 2, 3.5, 0.5, 1e-7, 1.000001, 31, 32, 80, 81, 100, 101, 366, 367, 744, 745, 1000,
  ],
  ...[2000, 2001, 2002, 2003, 2004, 5000, 5001, 1e5, 100001, 1e6, 1e9, 1e12, 1e15, 1e21, 1e300],
  ...["", " ", "0", "-0", "-0.00", "00", "1", "01", "1.", ".5", "+1", "1,5", "1e3", "0x1", "٣"],
  ...["0.5", "0.50", "0.0", "1.0", "1.00000000000000", "1.0000000001", "0.0000000001"],
  ...["0.00000000001", "12.50", "12.500", "12.505", "12.3456", "12.34567", "-1", "-0.01", "80"],
  ...[
    "80.0",
    "80.5",
    "81",
    "100",
    "100.00",
    "100.01",
    "2000",
    "2000.01",
    "5000",
    "5000.5",
    "100000",
  ],
  ...["100000.01", "000000000000080", "0000000000000080", "123456789012345", "1234567890123456"],
  ...["1/2", "26/35", "35/26", "0/1", "1/0", "1/3.5", "1/3.55555", { hours: 26, of: 35 }],
  ...[{ hours: "26", of: "35.00" }, { hours: 26 }, { hours: 36, of: 35 }, { hours: 0, of: 35 }],
  ...["2003-09", "2003-00", "2003-13", "1799-12", "2200-01", "2003-9", "2003-09-01", "2003-09-31"],
  ...["2004-02-29", "2003-02-29", "2000-02-29", "1900-02-29", "1700-01-01", "2199-12-31"],
  ...["2200-01-01", "2003-06-30", "2003-07-01", "2003-07-01T00:00:00Z", "01/07/2003", "2003-7-1"],
  ...["a", "a\u0007", "a\nb", "\u202e", "\ud800", "😀", "x".repeat(200), "x".repeat(201)],
  ...["😀".repeat(150), "😀".repeat(201), "aide-soignant", "aide-soignnant", "Aide-soignant"],
  ...["anesthesie-reanimation", "in-force", "as-signed", { knownOn: "2004-01-01" }],
  ...[{ knownOn: "2003-06-30" }, { emploiJeune: "qualifie" }, { emploiJeune: "non-qualifie" }],
  ...[{ as: "aide-soignant", jobTitle: "Veilleur" }, { director: "directeur-general" }],
  ...[
    { from: "2004-01-01", lastDay: "2004-02-01" },
    { from: "2004-01-01", until: "2004-02-01" },
  ],
  ...[{ from: "2004-01-01", lastDay: "2004-02-01", until: "2004-02-02" }, { to: "2004-02-01" }],
];

type Fields = Record<string | number, unknown>;

/** A text or a number slightly wrong, or written otherwise. */
function nearly(value: unknown, draw: Draw): unknown {
  if (typeof value === "number") {
    const ways = [value + 1, -value, value + 0.5, value + 1e-11, value * 1e6, String(value)];
    return ways[draw(ways.length)];
  }
  if (typeof value !== "string") return [value];
  const at = draw(value.length + 1);
  const ways = [
    `${value.slice(0, at)}${"0x-. é\u0000"[draw(8)]}${value.slice(at)}`,
    value.slice(0, at) + value.slice(at + 1),
    value.toUpperCase(),
    `${value}0`,
    `0${value}`,
    `${value}.0`,
    `-${value}`,
    ` ${value}`,
    Number(value),
  ];
  return ways[draw(ways.length)];
}

/** A document with one thing wrong in it, or written otherwise; it may be right still. */
function spoiltOnce(document: unknown, draw: Draw): unknown {
  const places = placesIn(document);
  const place = places[draw(places.length)];
  if (place === undefined) return strangers[draw(strangers.length)];
  const copy = structuredClone(document) as Fields;
  let at = copy;
  for (const step of place.slice(0, -1)) at = at[step] as Fields;
  const key = place.at(-1) as string;
  const value = at[key];
  const way = draw(10);
  if (way < 4) at[key] = strangers[draw(strangers.length)];
  else if (way < 7) at[key] = nearly(value, draw);
  else if (way === 7 && !Array.isArray(at)) delete at[key];
  else if (way === 8) at[["more", `${key}e`, "$schema", "to", "until"][draw(5)] as string] = value;
  else if (Array.isArray(value)) at[key] = Array.from({ length: 13 + draw(10) }, () => value[0]);
  else at[key] = [value];
  return copy;
}

/** A document with one thing wrong in it, or two. */
export function spoiltBy(document: unknown, draw: Draw): unknown {
  const once = spoiltOnce(document, draw);
  return draw(3) === 0 ? spoiltOnce(once, draw) : once;
}
