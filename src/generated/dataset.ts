export interface Dataset {
  readonly version: string;
  readonly hash: string;
}
export const dataset: Dataset = { version: "0.1.0", hash: "" };
export const appliedActs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "2002-02",
  "before-2002-02",
  "2001-03",
]);
