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
  hash: "343c804b90f206fff15758c5959ae7d2d06304535c7cde54ad2b47f07f7f3925",
};

/** The days on which something in the law changes: between two of them it stands still. */
export const changeDays: readonly string[] = [
  "2002-12-01",
  "2003-01-01",
  "2003-07-01",
  "2004-01-01",
  "2004-03-20",
  "2004-07-01",
  "2005-01-01",
  "2005-05-12",
  "2005-06-30",
  "2005-07-01",
  "2005-11-01",
  "2006-01-01",
  "2006-07-01",
  "2006-09-22",
  "2006-10-23",
  "2006-10-27",
  "2006-11-01",
  "2007-01-01",
  "2007-02-01",
  "2007-07-01",
  "2008-01-01",
  "2008-04-01",
  "2008-05-01",
  "2008-06-01",
  "2008-07-01",
  "2009-01-01",
  "2009-04-01",
  "2009-05-01",
  "2009-07-01",
  "2009-10-01",
  "2009-11-01",
  "2010-01-01",
  "2010-04-01",
  "2010-06-24",
  "2010-12-01",
  "2010-12-26",
  "2011-01-01",
  "2011-12-01",
  "2012-01-01",
  "2012-07-01",
  "2012-12-02",
  "2017-07-01",
  "2018-07-01",
  "2022-07-01",
  "2025-12-01",
];
