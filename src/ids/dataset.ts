// Written by `npm run generate` from seeds/. Do not edit.

/** Which figures produced a result. */
export interface Dataset {
  /** The release of the figures. */
  readonly version: string;
  /** SHA-256 of the seeds. */
  readonly hash: string;
}

/** The figures that this build carries. */
export const dataset: Dataset = {
  version: "0.1.0",
  hash: "a69686fac882543a7e7d91c026c521237569a51b4bdbfd741dce7882043de79b",
};

/** The acts whose figures this dataset applies. */
export const appliedActs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "before-2002-02",
  "2001-03",
  "2002-01",
  "2002-02",
  "point-2002-12",
  "point-2004-01",
  "2005-02",
  "2005-08",
  "2006-03-differentielle",
  "2006-06",
  "point-2008-04",
  "2009-05",
  "point-2010",
  "2017-02",
  "recommandation-2022",
]);
