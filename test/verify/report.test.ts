import { describe, expect, it } from "vitest";
import type { WorkedExamples } from "../../src/verify/examples-schema.js";
import { verificationGithub } from "../../src/verify/verification-github.js";
import { escapeXml, verificationJunit } from "../../src/verify/verification-junit.js";
import { verificationText } from "../../src/verify/verification-text.js";
import { verify } from "../../src/verify/verify.js";

const nurse = { metier: "infirmier-specialise-diplome", month: "2003-09", seniorityYears: 0 };
const examples: WorkedExamples = {
  title: 'A & "B" <C>',
  source: "Bulletin officiel",
  status: "published",
  cases: [
    { name: "holds", request: nurse, expect: { gross: "1980.03" } },
    { name: "one's cent", request: nurse, expect: { gross: "1980.04", "metier.cadre": null } },
    { name: "too early", request: { ...nurse, month: "2003-06" }, expect: { gross: "1" } },
    { name: "nothing\u0007", request: nurse, expect: { "lines.NIGHTS": "1" } },
  ],
};
const verified = verify(examples);
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a verification as text", () => {
  it("lists every case, and for those that differ where and by how much, in French", () => {
    expect(plain(verificationText(verified, "fr"))).toBe(`A & "B" <C>
  publié : Bulletin officiel
  ✓ holds
  ✗ one's cent
      gross : attendu 1980.04, trouvé 1980.03 (écart -0.01)
      metier.cadre : attendu rien, trouvé false
  ✗ too early
      demande refusée : [before-scheme] month: attendu : un mois à partir de 2003-07 ; reçu : "2003-06".
  ✗ nothing␇
      lines.NIGHTS : attendu 1, trouvé rien

1 cas conforme, 3 cas différents
`);
  });

  it("says the same in English", () => {
    expect(verificationText(verified, "en")).toBe(`A & "B" <C>
  published: Bulletin officiel
  ✓ holds
  ✗ one's cent
      gross: expected 1980.04, found 1980.03 (difference -0.01)
      metier.cadre: expected nothing, found false
  ✗ too early
      request refused: [before-scheme] month: expected a month from 2003-07 on, received "2003-06".
  ✗ nothing␇
      lines.NIGHTS: expected 1, found nothing

1 case holds, 3 cases differ
`);
  });

  it("counts none, one and several", () => {
    const [ok, ko] = [examples.cases[0], examples.cases[1]] as const;
    const count = (language: "fr" | "en", ...cases: (typeof ok)[]): string => {
      const file = { ...examples, status: "computed by hand", cases } as WorkedExamples;
      return verificationText(verify(file), language).split("\n").at(-2) as string;
    };
    expect(count("fr")).toBe("0 cas conforme, 0 cas différent");
    expect(count("en")).toBe("0 cases hold, 0 cases differ");
    expect(count("fr", ok, ko)).toBe("1 cas conforme, 1 cas différent");
    expect(count("en", ok, ko)).toBe("1 case holds, 1 case differs");
    expect(count("fr", ok, ok)).toBe("2 cas conformes, 0 cas différent");
    expect(count("fr", ko, ko)).toBe("0 cas conforme, 2 cas différents");
    expect(count("en", ko, ko)).toBe("0 cases hold, 2 cases differ");
  });

  it("signs what was found beyond what was expected", () => {
    const over = {
      ...examples,
      cases: [{ name: "over", request: nurse, expect: { gross: "1980" } }],
    };
    expect(verificationText(verify(over), "en")).toContain("(difference +0.03)");
    expect(
      plain(verificationText(verify({ ...over, status: "computed by hand" }), "fr")),
    ).toContain("  calculé à la main : Bulletin officiel\n");
    expect(verificationText(verify({ ...over, status: "computed apart" }), "fr")).toContain(
      "  calculé à part",
    );
    expect(verificationText(verify({ ...over, status: "computed by hand" }), "en")).toContain(
      "  computed by hand: Bulletin officiel\n",
    );
  });
});

describe("a verification as JUnit XML", () => {
  it("has a suite a file and a case a case, with everything escaped", () => {
    expect(verificationJunit(verified, "en")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ccn51-paie" tests="4" failures="3" errors="0">
  <testsuite name="A &amp; &quot;B&quot; &lt;C&gt;" tests="4" failures="3" errors="0">
    <testcase name="holds" classname="A &amp; &quot;B&quot; &lt;C&gt;"/>
    <testcase name="one&apos;s cent" classname="A &amp; &quot;B&quot; &lt;C&gt;">
      <failure message="gross: expected 1980.04, found 1980.03 (difference -0.01)" type="difference">gross: expected 1980.04, found 1980.03 (difference -0.01)&#10;metier.cadre: expected nothing, found false</failure>
    </testcase>
    <testcase name="too early" classname="A &amp; &quot;B&quot; &lt;C&gt;">
      <failure message="request refused: [before-scheme] month: expected a month from 2003-07 on, received &quot;2003-06&quot;." type="refusal">request refused: [before-scheme] month: expected a month from 2003-07 on, received &quot;2003-06&quot;.</failure>
    </testcase>
    <testcase name="nothing\ufffd" classname="A &amp; &quot;B&quot; &lt;C&gt;">
      <failure message="lines.NIGHTS: expected 1, found nothing" type="difference">lines.NIGHTS: expected 1, found nothing</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("writes nothing that XML forbids", () => {
    expect(escapeXml("a\tb\r\nc")).toBe("a&#9;b&#13;&#10;c");
    expect(escapeXml("\u0000\u001b\ud800\uffff")).toBe("\ufffd\ufffd\ufffd\ufffd");
    expect(escapeXml("é€\u{1f600}\ufffd\u00a0")).toBe("é€\u{1f600}\ufffd\u00a0");
    expect(escapeXml("<a b='c'>&</a>")).toBe("&lt;a b=&apos;c&apos;&gt;&amp;&lt;/a&gt;");
  });
});

describe("a verification as annotations of GitHub Actions", () => {
  it("has an error a case that differs, on one line, and nothing for one that holds", () => {
    const lines = verificationGithub(verified, "en").split("\n");
    expect(lines).toEqual([
      `::error title=A & "B" <C>%3A one's cent::gross: expected 1980.04, found 1980.03 (difference -0.01)%0Ametier.cadre: expected nothing, found false`,
      `::error title=A & "B" <C>%3A too early::request refused: [before-scheme] month: expected a month from 2003-07 on, received "2003-06".`,
      '::error title=A & "B" <C>%3A nothing\u0007::lines.NIGHTS: expected 1, found nothing',
      "",
    ]);
  });

  it("lets no text end a command: line breaks, %, and what parts the properties", () => {
    const title = "50 %, a: b\r\n::warning::";
    const file = { ...examples, title, cases: [examples.cases[1]] } as WorkedExamples;
    expect(verificationGithub(verify(file), "fr").split("\n")).toHaveLength(2);
    expect(verificationGithub(verify(file), "fr")).toMatch(
      /^::error title=50 %25%2C a%3A b%0D%0A%3A%3Awarning%3A%3A%3A one's cent::gross/,
    );
  });
});
