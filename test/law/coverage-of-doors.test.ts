import { describe, expect, it } from "vitest";
import { catalogues, doorCoverage } from "../../scripts/pages/coverage-of-doors.js";

const root = new URL("../../", import.meta.url);
const counts = {
  "social-security": [252, 252],
  assistance: [95, 91],
  "other-agreements": [55, 44],
};

describe.each(catalogues)("the provisions of a text beside the core: $id", (door) => {
  const all = doorCoverage(root, door);

  it("are all there", () => {
    const computable = all.filter(({ provision }) => provision.computable);
    expect([all.length, computable.length]).toEqual(counts[door.id as keyof typeof counts]);
    expect(new Set(all.map(({ provision }) => provision.id)).size).toBe(all.length);
  });

  it.each(all.map((entry) => [entry.provision.id, entry] as const))(
    "are covered, or say why nothing is computed: %s",
    (_, { provision, by }) => {
      if (provision.computable) expect(by).not.toEqual([]);
      else expect(provision.why?.length).toBeGreaterThan(40);
    },
  );
});
