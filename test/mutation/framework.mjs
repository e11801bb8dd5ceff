// The few words of Vitest that the tests use, with Vitest's own assertions, so that tests can be run one by one inside a process.

import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  addCustomEqualityTesters,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { fn, spyOn } from "@vitest/spy";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

function expect(value, message) {
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
Object.assign(expect, {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  addEqualityTesters: addCustomEqualityTesters,
  unreachable: (message = "expected not to be reached") => chai.assert.fail(message),
});
setState({ assertionCalls: 0, isExpectingAssertions: false, currentTestName: "" }, expect);

/** A test file's tests as they are written down while the file is read. */
export function registry() {
  const found = { tests: [], beforeAll: [], afterAll: [] };
  const titles = [];

  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, ...given) => {
    const run = given.find((each) => typeof each === "function");
    found.tests.push({ title: [...titles, title].join(" › "), run });
  };
  const each =
    (register) =>
    (rows) =>
    (title, body, ...rest) => {
      rows.forEach((row, index) => {
        const values = Array.isArray(row) ? row : [row];
        register(`${shown(title, values, row, index)} (${index})`, () => body(...values), ...rest);
      });
    };
  describe.each = each(describe);
  it.each = each(it);
  it.todo = () => {};

  const words = {
    describe,
    it,
    test: it,
    expect,
    vi: { fn, spyOn },
    beforeAll: (hook) => found.beforeAll.push(hook),
    afterAll: (hook) => found.afterAll.push(hook),
  };
  return { words, found };
}

function shown(title, values, row, index) {
  const named = title
    .replaceAll("%#", String(index))
    .replaceAll(/\$(\w+)/g, (whole, key) => (row?.[key] === undefined ? whole : String(row[key])));
  const places = named.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(named, ...values.slice(0, places));
}
