import { describe, expect, it } from "vitest";
import { changes } from "../../src/history/index.js";
import type { MetierId } from "../../src/ids/types.js";

/** An act, its first day, or the days between which it is, and the sheets that it changes. */
interface Changing {
  readonly act: string;
  readonly notBefore?: string;
  readonly from: string;
  /** By métier: the changes, as often as something on the sheet is changed. */
  readonly sheets: Readonly<Record<string, readonly string[]>>;
}

const corrections = "2003-05-cadre-infirmier-38";
const regroupement = ["2005-10-regroupement"];

/** The acts of 2003 to 2020 that changed sheets, on the days that they or their orders give. */
const acts: readonly Changing[] = [
  {
    // Signed on 25 November 2003, with effect from 1 July (art. 5).
    act: "2003-04",
    from: "2003-07-01",
    sheets: {
      "medecin-specialiste": ["2003-04-specialiste-interne", "2003-04-specialiste-170"],
      "medecin-chef-de-service": ["2003-04-chef-170", "2003-04-chef-40"],
    },
  },
  {
    // Signed on 25 November 2003, with effect from 1 July: corrections to annexe I.
    act: "2003-05",
    from: "2003-07-01",
    sheets: {
      // 22, 38 and 66 points: one of them alone (art. 5).
      "cadre-infirmier": [corrections, corrections, corrections],
      "cadre-informaticien-niveau-2": ["2003-05-informaticien-87"],
      "agent-des-services-logistiques-niveau-1": ["2003-05-asl-complement", "2003-05-asl-acces"],
      // The silence on 20 to 24 led ends; from 20 led on a chef is a cadre technique (art. 4).
      "responsable-logistique-niveau-2": ["2003-05-chef-de-cuisine", "2003-05-chef-de-cuisine"],
      "cadre-technique": ["2003-05-chef-de-cuisine"],
      "infirmier-specialise-diplome": ["2003-05-iade-label"],
    },
  },
  {
    // From the publication of the order of 5 March 2004, JO of the 20th.
    act: "2003-06",
    from: "2004-03-20",
    sheets: { "enseignant-specialise": ["2003-06-enseignant", "2003-06-enseignant"] },
  },
  {
    // From the notification of the approval: after the session of 21 September 2006, by the order.
    act: "2005-10",
    notBefore: "2006-09-22",
    from: "2006-10-23",
    sheets: {
      "auxiliaire-de-vie": ["2005-10-deavs"],
      "auxiliaire-socio-educatif": regroupement,
      "aide-medico-psychologique": regroupement,
      "moniteur-educateur": regroupement,
      "moniteur-d-atelier": regroupement,
      "educateur-petite-enfance": regroupement,
      "educateur-specialise": regroupement,
      "enseignant-specialise": regroupement,
      "cadre-educatif": regroupement,
    },
  },
  {
    // After the session of 26 October 2006, before the print that has it.
    act: "2006-07",
    notBefore: "2006-10-27",
    from: "2008-01-01",
    sheets: { "cadre-educatif": ["2006-07-label"] },
  },
  {
    // 11 points in home nursing services, from 1 January 2008.
    act: "2008-05",
    from: "2008-01-01",
    sheets: Object.fromEntries(
      [
        "aide-soignant",
        "infirmier-de-ou-autorise",
        "infirmier-psychiatrique",
        "responsable-infirmier",
        "cadre-infirmier",
        "aide-medico-psychologique",
      ].map((metier) => [metier, [`2008-05-${metier}`]]),
    ),
  },
  {
    // The month after the approval: the order is of 25 September 2009, its JO of 2 October.
    act: "2009-01",
    notBefore: "2009-10-01",
    from: "2009-11-01",
    sheets: {
      // Recovery rooms in the 14 points (art. 110); AMP among those led (art. 111).
      "infirmier-de-ou-autorise": ["2009-01-reveil-infirmier-de-ou-autorise"],
      "infirmier-specialise-diplome": ["2009-01-reveil-infirmier-specialise-diplome"],
      "responsable-infirmier": [
        "2009-01-responsable-40",
        "2009-01-responsable-90",
        "2009-01-reveil-responsable-infirmier",
      ],
      "cadre-infirmier": ["2009-01-reveil-cadre-infirmier"],
      // Arts. 114 and 115.
      "cadre-informaticien-niveau-2": ["2009-01-informaticien-126"],
      "medecin-coordonnateur": ["2009-01-coordonnateur-100"],
      "medecin-generaliste": ["2009-01-generaliste"],
    },
  },
  {
    act: "2014-01",
    from: "2014-06-01",
    sheets: {
      "preparateur-en-pharmacie-chef-de-groupe": [
        "2014-01-preparateur-chef-de-groupe-500-lits",
        "2014-01-preparateur-chef-de-groupe-encadrement",
      ],
    },
  },
  {
    act: "2017-02",
    from: "2017-07-01",
    sheets: {
      "secretaire-medical": ["2017-02-regroupement-secretaire-medical"],
      "cadre-infirmier": ["2017-02-regroupement-cadres-de-sante", "2017-02-cadre-infirmier-acces"],
      "auxiliaire-de-vie": ["2017-02-regroupement-agent-des-services-educatifs-et-sociaux"],
      "accompagnant-educatif-et-social": ["2017-02-regroupement-auxiliaire-medico-psychologique"],
      "educateur-petite-enfance": ["2017-02-regroupement-technicien-petite-enfance"],
      "educateur-specialise": ["2017-02-regroupement-technicien-socio-educatif"],
      "enseignant-specialise": ["2017-02-regroupement-enseignant-specialise"],
      "cadre-educatif": ["2017-02-regroupement-cadres-sociaux-et-educatifs"],
      "technicien-administratif": ["2017-02-regroupement-technicien-administratif"],
      "responsable-logistique-niveau-3": [
        "2017-02-responsable-logistique-niveau-3",
        "2017-02-responsable-logistique-niveau-3-acces",
      ],
      ...Object.fromEntries(
        [
          "infirmier-de-ou-autorise",
          "cadre-medico-technique",
          "cadre-reeducateur",
          "cadre-de-l-enseignement-de-sante",
          "animateur-socio-educatif-niveau-1",
          "moniteur-d-atelier",
          "educateur-technique",
          "animateur-socio-educatif-niveau-2",
          "enseignant-d-activites-physiques-et-sportives",
          "cadre-informaticien-niveau-2",
          "cadre-administratif-niveau-3",
          "chef-de-service-administratif-niveau-2",
          "ouvrier-des-services-logistiques-niveau-1",
          "chef-de-service-technique",
        ].map((metier) => [metier, [`2017-02-${metier}-acces`]]),
      ),
      // Métiers that are no more: what their holders become.
      ...Object.fromEntries(
        [
          "responsable-medico-technique-b",
          "infirmier-psychiatrique",
          "responsable-infirmier",
          "responsable-reeducateur",
          "aide-medico-psychologique",
        ].map((metier) => [metier, [`2017-02-${metier}-becomes`]]),
      ),
    },
  },
  {
    // An auxiliaire de vie with the diploma is an accompagnant a month after the métier is made.
    act: "2017-02",
    from: "2017-08-01",
    sheets: { "auxiliaire-de-vie": ["2017-02-auxiliaire-de-vie-becomes"] },
  },
  {
    act: "2020-01",
    from: "2020-11-01",
    sheets: {
      "auxiliaire-socio-educatif": ["2020-01-auxiliaire-socio-educatif-acces"],
      "auxiliaire-educatif-et-sportif": ["2020-01-auxiliaire-educatif-et-sportif-desjeps"],
    },
  },
];

describe("the day on which an act changes the sheet of a métier", () => {
  const rows = acts.flatMap(({ sheets, ...of }) =>
    Object.entries(sheets).map(([metier, ids]) => ({ ...of, metier, ids })),
  );

  it.each(rows.map((row) => [`${row.from}: ${row.metier}: ${row.ids.join(", ")}`, row] as const))(
    "%s",
    (_, { metier, ids, notBefore, from }) => {
      const found = changes({ metier: metier as MetierId, from: notBefore ?? from, to: from });
      const days = found
        .filter(({ id }) => ids.includes(id))
        .map(({ id, from: first, notBefore: earliest }) => [id, first, earliest]);
      expect(days).toEqual(ids.map((id) => [id, from, notBefore]));
    },
  );
});
