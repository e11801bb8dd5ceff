import { always, type Expected, has, n, row, sets } from "./words.js";

/** A step of encadrement of the responsable logistique niveau 2 (L.2864, readings R13, R41, R48). */
function step(
  name: string,
  points: string,
  values: readonly number[],
  reached: (led: number) => boolean,
): Expected {
  const [, fn = ""] = /^(.*?)-(?:moins|plus|\d)/.exec(name) ?? [];
  return row(
    "responsable-logistique-niveau-2",
    name,
    points,
    2864,
    { functions: sets(fn), employeesLed: values },
    (f) => has(f, "functions", fn) && reached(n(f, "employeesLed")),
  );
}

/** Filière logistique (L.2581-3000). */
export const logistique: readonly Expected[] = [
  row(
    "agent-des-services-logistiques-niveau-1",
    "contact-formation-ou-exercice",
    "15",
    2630,
    {
      timeWithUsers: [49.99, 50, 50.01],
      specialisationTrainingHours: [119.99, 120, 121],
      yearsInMetier: [6.99, 7, 8],
    },
    (f) =>
      n(f, "timeWithUsers") >= 50 ||
      n(f, "specialisationTrainingHours") >= 120 ||
      n(f, "yearsInMetier") >= 7,
  ),
  row(
    "responsable-logistique-niveau-1",
    "encadrement-3-a-9",
    "15",
    2749,
    { employeesLed: [2.99, 3, 9, 9.5, 9.99, 10] },
    (f) => n(f, "employeesLed") >= 3 && n(f, "employeesLed") < 10,
  ),
  row(
    "responsable-logistique-niveau-1",
    "encadrement-10-a-19",
    "25",
    2750,
    { employeesLed: [9.99, 10, 19, 19.5, 19.99, 20] },
    (f) => n(f, "employeesLed") >= 10 && n(f, "employeesLed") < 20,
  ),
  row(
    "responsable-logistique-niveau-1",
    "encadrement-20-et-plus",
    "40",
    2751,
    { employeesLed: [19.99, 20, 21] },
    (f) => n(f, "employeesLed") >= 20,
  ),
  row(
    "ouvrier-des-services-logistiques-niveau-2",
    "samu-ou-smur",
    "11",
    2835,
    { functions: sets("ambulancier"), establishmentKind: sets("samu", "smur", "ehpad") },
    (f) => has(f, "functions", "ambulancier") && has(f, "establishmentKind", "samu", "smur"),
  ),
  row("ouvrier-hautement-qualifie", "ouvrier-hautement-qualifie", "33", 2854, {}, always),
  row(
    "responsable-logistique-niveau-2",
    "sous-chef-de-cuisine",
    "15",
    2868,
    { functions: sets("sous-chef-de-cuisine", "chef-de-cuisine") },
    (f) => has(f, "functions", "sous-chef-de-cuisine"),
  ),
  row(
    "responsable-logistique-niveau-2",
    "chef-de-cuisine-ou-contremaitre",
    "50",
    2869,
    { functions: sets("chef-de-cuisine", "contremaitre", "sous-chef-de-cuisine") },
    (f) => has(f, "functions", "chef-de-cuisine", "contremaitre"),
  ),
  row(
    "responsable-logistique-niveau-2",
    "surveillant-d-entretien",
    "60",
    2870,
    { functions: sets("surveillant-d-entretien", "contremaitre") },
    (f) => has(f, "functions", "surveillant-d-entretien"),
  ),
  ...["chef-de-buanderie", "contremaitre", "surveillant-d-entretien"].flatMap((fn) => [
    step(`${fn}-3-a-9`, "25", [2.99, 3, 9, 9.99, 10], (led) => led >= 3 && led < 10),
    step(`${fn}-10-a-15`, "50", [9.99, 10, 15, 15.01], (led) => led >= 10 && led <= 15),
    step(`${fn}-plus-de-15`, "60", [15, 15.01, 16], (led) => led > 15),
  ]),
  step("sous-chef-de-cuisine-6-a-9", "25", [5.99, 6, 9.5, 10], (led) => led >= 6 && led < 10),
  step(
    "sous-chef-de-cuisine-10-a-15",
    "50",
    [9.99, 10, 15, 15.01],
    (led) => led >= 10 && led <= 15,
  ),
  step("sous-chef-de-cuisine-plus-de-15", "60", [15, 15.01, 20], (led) => led > 15),
  step("chef-de-cuisine-3-a-5", "10", [2.99, 3, 5, 5.99, 6], (led) => led >= 3 && led < 6),
  step("chef-de-cuisine-6-a-9", "25", [5.99, 6, 9.99, 10], (led) => led >= 6 && led < 10),
  step("chef-de-cuisine-10-a-15", "60", [9.99, 10, 15, 15.01], (led) => led >= 10 && led <= 15),
  step("chef-de-cuisine-plus-de-15", "80", [15, 15.01, 20], (led) => led > 15),
  row(
    "technicien",
    "diplome-bac-plus-2",
    "36",
    2924,
    { diplomas: sets("bts-dut-ou-diplome-professionnel-de-niveau-bac-plus-2", "baccalaureat") },
    (f) => has(f, "diplomas", "bts-dut-ou-diplome-professionnel-de-niveau-bac-plus-2"),
  ),
  row(
    "technicien",
    "secteurs-specialises-ou-domaine-exclusif",
    "14",
    2925,
    {
      specialisedSectorsLed: [1, 2, 3],
      exclusiveField: sets("genie-thermique", "biomedical", "hemodialyse"),
    },
    (f) =>
      n(f, "specialisedSectorsLed") >= 2 ||
      has(f, "exclusiveField", "genie-thermique", "biomedical"),
  ),
  row(
    "responsable-logistique-niveau-3",
    "responsable-des-services-techniques-de-dialyse",
    "102",
    2941,
    {},
    always,
  ),
  row(
    "cadre-technique",
    "service-d-entretien",
    "33",
    2984,
    { functions: sets("chef-du-service-d-entretien", "chef-de-cuisine") },
    (f) => has(f, "functions", "chef-du-service-d-entretien"),
  ),
  row(
    "cadre-technique",
    "cuisine-de-plus-de-35-salaries",
    "39",
    2985,
    { functions: sets("chef-de-cuisine"), kitchenEmployees: [34, 35, 36] },
    (f) => has(f, "functions", "chef-de-cuisine") && n(f, "kitchenEmployees") > 35,
  ),
];
