import { describe, expect, it } from "vitest";
import { safeComputePay } from "../as-signed.js";
import { shown } from "../slip-shown.js";
import { commonBonuses, extinctionJobs, metiers } from "./law.js";
import { monthlyPay } from "./monthly-pay.js";
import { Draw } from "./random.js";
import { months, randomRequest } from "./random-requests.js";

const requests = Array.from({ length: 8000 }, (_, index) => randomRequest(new Draw(index)));

function computed(request: unknown): unknown {
  const outcome = safeComputePay(request);
  return outcome.ok ? shown(outcome.value) : outcome.issues.map(({ message }) => message);
}

describe("8 000 random requests by the avenant as signed", () => {
  it("agree with the whole-number oracle, line by line, to the cent", { timeout: 600_000 }, () => {
    for (const request of requests) {
      const [ours, oracles] = [computed(request), monthlyPay(request)];
      if (JSON.stringify(ours) !== JSON.stringify(oracles))
        expect({ request, slip: ours }).toEqual({ request, slip: oracles });
    }
  });

  it("reach every métier, complement, functional bonus, job in extinction and month", () => {
    const written = new Set(JSON.stringify(requests).match(/[a-z0-9-]+/g));
    for (const { id, complements, functionalBonuses } of metiers)
      for (const { id: name } of [{ id }, ...complements, ...functionalBonuses])
        expect(written).toContain(name);
    for (const { id } of [...commonBonuses, ...extinctionJobs]) expect(written).toContain(id);
    for (const month of months) expect(written).toContain(month);
  });

  it("reach every constraint, both internats, every hundredth of full time, both rates of the bonus", () => {
    const written = JSON.stringify(requests);
    for (const part of [
      '"nights":31',
      '"workedNights":31',
      '"sundayHolidayHours":89',
      '"internat":"5"',
      '"internat":"3"',
      '"particular":true',
      '"replacementDifferential":',
      '"bonification":"180"',
      '"quarterlyHolidays":true',
      '"quarterlyHolidays":false',
    ])
      expect(written).toContain(part);
    const times = new Set(requests.map(({ workingTime = 1 }) => Number(workingTime).toFixed(2)));
    for (let hundredths = 1; hundredths <= 100; hundredths += 1)
      expect(times).toContain((hundredths / 100).toFixed(2));
  });
});
