import { describe, expect, it } from "vitest";
import { tableOf } from "../../../src/cli/bonus/table.js";

const rows = (text: string) => {
  const { header, rows: read, issues } = tableOf(text);
  return { header: header?.cells, rows: read.map(({ line, cells }) => [line, ...cells]), issues };
};

const two = {
  header: ["a", "b"],
  rows: [
    [2, "1", "2"],
    [3, "3", "4"],
  ],
  issues: [],
};

describe("a table", () => {
  it("has its lines whatever ends them, and where a tool has mixed the ends", () => {
    for (const text of ["a;b\n1;2\n3;4\n", "a;b\r\n1;2\r\n3;4", "a;b\r1;2\r3;4\r"])
      expect(rows(text)).toEqual(two);
    for (const text of ["a;b\r\n1;2\n3;4\n", "a;b\n1;2\r\n3;4\r", "a;b\r1;2\r\n3;4\n"])
      expect(rows(text)).toEqual(two);
  });

  it("may say what separates its cells, however its first line ends, and counts it", () => {
    for (const first of ["sep=;\n", "sep=;\r\n", "SEP=;\r", "sep=;;\r\n"])
      expect(rows(`${first}a;b\n1;2\n`)).toEqual({
        header: ["a", "b"],
        rows: [[3, "1", "2"]],
        issues: [],
      });
  });

  it("keeps a line end inside quotation marks", () => {
    expect(rows('a;b\r\n"1\r\nx";2\r\n').rows).toEqual([[3, "1\nx", "2"]]);
  });
});
