import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ran, run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-export-"));

const pay = (csv: string | Buffer, ...options: readonly string[]): Promise<Ran> =>
  run(["pay", "-", ...options], csv);

const header = "Matricule;Nom;Prénom;Métier;Mois;Ancienneté;Temps de travail;Compléments";
const nurse = "001;Durand;Zoé;Infirmier spécialisé diplômé;09/2003;12;1;Anesthésie-réanimation";
const carer = "002;Petit;;Aide-soignante;septembre 2003;7;26/35;";
const clinic = [header, nurse, carer].join("\r\n");

describe("ccn51-paie pay FILE.csv", () => {
  it("prints a slip a line, headed by the reference and the name", async () => {
    const { code, stdout, stderr } = await pay(clinic);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.match(/BULLETIN DE PAIE/g)).toHaveLength(2);
    expect(stdout).toContain("001 · Zoé Durand");
    expect(stdout).toMatch(/SALAIRE BRUT +2\u202f598,86/);
    expect(stdout).toContain("26/35");
  });

  it("writes a table that a French spreadsheet opens: a line a person, an amount a code", async () => {
    const { stdout } = await pay(clinic, "--csv");
    expect(stdout.split("\n")).toEqual([
      "\ufeffMatricule;Nom;Mois;Métier;BASE_SALARY;SENIORITY;Brut;Prime décentralisée;Total;Supposé;Motif du refus",
      "001;Zoé Durand;2003-09;Infirmier spécialisé diplômé;2320,41;278,45;2598,86;;2598,86;établissement ordinaire de France métropolitaine, qui applique la convention;",
      "002;Petit;2003-09;Aide-soignant;1082,34;75,76;1158,10;;1158,10;établissement ordinaire de France métropolitaine, qui applique la convention;",
      "",
    ]);
  });

  it("says which lines pay a reference a second time for the same month, and pays them", async () => {
    const carers = [
      header,
      carer,
      carer.replace("Petit", "Grand"),
      carer.replace("septembre 2003", "octobre 2003"),
      carer.replace("002", ""),
      carer.replace("002", ""),
      carer.replace("septembre 2003", "09/2003").replace("26/35", "9/35"),
    ].join("\n");
    const { code, stdout, stderr } = await pay(carers, "--csv");
    expect(code).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(7);
    expect(stderr.split("\n")).toEqual([
      "ligne 3 : la référence « 002 » est payée ligne 2 aussi, pour le même mois",
      "ligne 7 : la référence « 002 » est payée ligne 2 aussi, pour le même mois",
      "",
    ]);
    const told = await pay([header, carer, carer].join("\n"), "--json", "--lang", "en");
    expect(told.stderr).toBe(
      'line 3: the reference "002" is paid by line 2 too, for the same month\n',
    );
  });

  it("reads a month partly paid: days and hours not paid, and how they are counted", async () => {
    const csv = [
      "Matricule;Métier;Mois;Ancienneté;Jours non payés;Heures non payées;Décompte du mois",
      "1;aide-soignant;2004-03;7;du 10/03/2004 au 12/03/2004;;trentièmes",
      "2;aide-soignant;2004-03;7;du 10/03/2004 au 13/03/2004 exclu | le 25/03/2004;;",
      "3;aide-soignant;2004-03;7;;3,5;heures réelles",
      "=4;aide-soignant;2004-03;7;;;",
    ].join("\n");
    const { stdout } = await pay(csv, "--csv", "--law", "as-signed");
    // 1 464.37 + 102.51 = 1 566.88: × 3/30; × 4 days of 23; × 3.5 hours of 161
    expect(stdout.split("\n").slice(1, 5)).toEqual([
      "1;;2004-03;Aide-soignant;1464,37;102,51;-156,69;1410,19;;1410,19;;",
      "2;;2004-03;Aide-soignant;1464,37;102,51;-272,50;1294,38;;1294,38;;",
      "3;;2004-03;Aide-soignant;1464,37;102,51;-34,06;1532,82;;1532,82;;",
      "'=4;;2004-03;Aide-soignant;1464,37;102,51;;1566,88;;1566,88;;",
    ]);
    const wrong = [
      "Matricule,Job,Month,Seniority,Unpaid days,Month counted by",
      "1,aide-soignant,2004-03,7,from 2004-04-10 through 2004-04-12 | Tuesday,days",
    ].join("\n");
    const { code, stderr } = await pay(wrong, "--lang", "en");
    expect(code).toBe(1);
    expect(stderr.split("\n").map((line) => line.split(": expected")[0])).toEqual([
      'line 2, column "Unpaid days"',
      'line 2, column "Month counted by"',
      'line 2, column "Unpaid days"',
      "",
    ]);
  });

  it("pays a month whole where the export says so, and by that alone", async () => {
    const csv = [
      "Matricule;Métier;Mois;Date d'embauche;Heures non payées;Décompte du mois",
      "1;aide-soignant;2003-09;15/09/2003;;mois entier",
      "2;aide-soignant;2003-09;15/09/2003;;heures réelles",
      "3;aide-soignant;2003-09;15/09/2003;3,5;mois entier",
      "4;aide-soignant;2003-09;15/09/2003;90;Mois entier",
    ].join("\n");
    const { code, stdout, stderr } = await pay(csv, "--csv", "--law", "as-signed");
    expect(code).toBe(1);
    // 351 × 4.151 = 1 457.00, whole; 84 hours of 154, 794.73
    const [, whole, part] = stdout.split("\n");
    expect(whole).toContain(";1457,00;");
    expect(part).toContain(";794,73;");
    const alone = "« mois entier » sans Heures non payées, qui disent ce qui n'est pas payé ; ou";
    expect(stderr.split("\n")).toEqual([
      `ligne 4, colonne « Décompte du mois » : attendu : ${alone} une autre façon ; reçu : "mois entier".`,
      `ligne 5, colonne « Décompte du mois » : attendu : ${alone} une autre façon ; reçu : "Mois entier".`,
      'ligne 5, colonne « Heures non payées » : attendu : au plus 84 ; reçu : "90".',
      "",
    ]);
  });

  it("reads English headers, commas and points, and writes them", async () => {
    const csv = [
      "Reference,Name,Job,Month,Seniority years,FTE,Nights,Worked nights,Monthly bonus",
      "a,,aide-soignant,2003-09,7,0.5,4,4,yes",
      "b,Smith,Care,2003-09,7,0.5,,,no",
    ].join("\n");
    const { code, stdout, stderr } = await pay(csv, "--csv", "--lang", "en");
    expect(code).toBe(1);
    expect(stdout.split("\n")[0]).toBe(
      "\ufeffReference,Name,Month,Métier,BASE_SALARY,SENIORITY,NIGHTS,Gross,Decentralized bonus,Total,Assumed,Why it is refused",
    );
    expect(stdout.split("\n")[1]).toMatch(/^a,,2003-09,Aide-soignant,728\.50,51\.00,[\d.]+,/);
    expect(stderr).toMatch(/^line 3, column "Job": expected/);
    expect(stdout).toContain(stderr.trim().replaceAll('"', '""'));
  });

  it("gives the data, a list or one a line, each refusal with its line and its column", async () => {
    const csv = `${clinic}\r\n003;Roux;;Aide-soignant;2003-09;douze;1;`;
    const list = await pay(csv, "--json");
    expect(list.code).toBe(1);
    const [first, , third] = JSON.parse(list.stdout);
    expect(first).toMatchObject({ reference: "001", gross: "2598.86" });
    expect(third).toMatchObject({
      line: 4,
      index: 2,
      reference: "003",
      issues: [{ code: "invalid-type", path: ["Ancienneté"] }],
    });
    const path = join(folder, "clinic.csv");
    writeFileSync(path, csv);
    const lines = await run(["pay", path, "--jsonl"]);
    expect(
      lines.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([first, expect.objectContaining({ reference: "002" }), third]);
    const alone = await pay([header, nurse].join("\n"), "--json");
    expect(JSON.parse(alone.stdout)).toHaveLength(1);
    expect((await pay(clinic, "--explain")).stdout).toContain("(477 + 82)");
  });

  it("tells every wrong cell by its line and its column, all at once, and pays the other lines", async () => {
    const csv = [
      `${header};Nuits;Indemnité différentielle`,
      `${nurse};;`,
      "002;Petit;;infirmier;13/2003;-1;120 %;;40;1.234",
      "003;Roux;;Aide-soignant;2003-09;3;1;",
    ].join("\n");
    const { code, stdout, stderr } = await pay(csv);
    expect(code).toBe(1);
    expect(stdout.match(/BULLETIN DE PAIE/g)).toHaveLength(1);
    expect(stderr.split("\n").map((line) => line.split(" : ")[0])).toEqual([
      "ligne 3, colonne « Indemnité différentielle »",
      "ligne 3, colonne « Métier »",
      "ligne 3, colonne « Mois »",
      "ligne 3, colonne « Ancienneté »",
      "ligne 3, colonne « Temps de travail »",
      "ligne 3, colonne « Nuits »",
      "ligne 4",
      "",
    ]);
    expect(stderr).toContain("1234,00 (« . » sépare les milliers) ou 1,234");
  });

  it("names the column that would say what is missing", async () => {
    const csv = "Métier;Mois\ncadre-infirmier;2003-09\n";
    const { stderr } = await pay(csv);
    expect(stderr).toContain("ligne 2, colonne « Ancienneté » : attendu");
    const english = await pay(csv, "--lang", "en");
    expect(english.stderr).toContain('line 2, column "Seniority": expected');
  });

  it("refuses headers that it does not know, that say one thing twice, or that are missing", async () => {
    const wrong = await pay("Matricule;Metiers;Mois;Emploi;Fonction\n1;a;b;c;d\n");
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toBe("");
    expect(wrong.stderr).toContain("ligne 1, colonne « Metiers »");
    expect(wrong.stderr).toContain("« Métier »");
    expect(wrong.stderr).toContain("une seule colonne pour ce que dit déjà « Emploi »");
    const missing = await pay("Matricule;Nom\n1;a\n");
    expect(missing.stderr).toContain("une colonne « Métier »");
    expect(missing.stderr).toContain("une colonne « Mois », ou --month");
    expect((await run(["pay", join(folder, "empty.csv")], "")).code).toBe(2);
    const cut = await pay('Matricule;"Nom\n1;a\n');
    expect(cut.code).toBe(1);
    expect(cut.stderr).toContain("les guillemets fermés");
    writeFileSync(join(folder, "none.csv"), "");
    expect((await run(["pay", join(folder, "none.csv")])).stderr).toContain(
      "une colonne « Métier »",
    );
  });

  it("leaves out columns without header nor cell, as a spreadsheet adds, and no cell else", async () => {
    const emptied = clinic.replaceAll("\r\n", ";;\r\n").concat(";;");
    const { code, stdout, stderr } = await pay(emptied, "--csv");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe((await pay(clinic, "--csv")).stdout);
    // The header alone has two columns more: lines without them have lost nothing.
    const short = await pay(clinic.replace(header, `${header};;`), "--csv");
    expect([short.code, short.stdout]).toEqual([0, stdout]);
    // A cell under no header is told, by the place of its column.
    const unnamed = await pay([`${header};`, `${nurse};12`, `${carer};`].join("\n"), "--csv");
    expect([unnamed.code, unnamed.stdout]).toEqual([1, ""]);
    expect(unnamed.stderr).toContain("ligne 1, colonne « n° 9 » : attendu : un en-tête connu");
    expect(unnamed.stderr).not.toContain("Vouliez-vous dire");
    const longer = await pay([header, `${nurse};12`, carer].join("\n"), "--csv");
    expect([longer.code, longer.stderr]).toEqual([1, expect.stringContaining("8 colonnes")]);
  });

  it("reads a day or the first day of a month that a spreadsheet writes with midnight", async () => {
    const dated = "001;Durand;Zoé;Aide-soignant;2003-09-01 00:00:00;01/09/2003 00:00";
    const { stdout, stderr } = await pay(
      `Matricule;Nom;Prénom;Métier;Mois;Embauché le\n${dated}\n`,
      "--csv",
    );
    expect(stderr).toBe("");
    // Hired on the first of the month: no year completed, 351 × 4.151 = 1 457.00.
    expect(stdout.split("\n")[1]).toMatch(/^001;Zoé Durand;2003-09;Aide-soignant;1457,00;/);
  });

  it("leaves columns unread on request, and takes the month, the place and the law from options", async () => {
    const csv = "Matricule;Métier;Adresse;Ancienneté\n1;aide-soignant;rue;7\n";
    const options = ["--ignore", "adresse", "--month", "septembre 2003", "--law", "as-signed"];
    const paid = await pay(csv, "--csv", ...options);
    expect([paid.code, paid.stderr]).toEqual([0, ""]);
    expect(paid.stdout).toContain("1;;2003-09;Aide-soignant;1457,00;101,99;1558,99;;1558,99;");
    const kind = ["--establishment", "EHPAD", "--place", "métropole", "--public-funding", "oui"];
    const known = await pay(
      csv,
      "--csv",
      ...options.slice(0, 4),
      "--known-on",
      "2003-10-01",
      ...kind,
    );
    expect(known.stdout.split("\n")[1]).toBe(paid.stdout.split("\n")[1]);
    const place = await pay(csv, ...options, "--place", "lune");
    expect(place.stderr).toContain("ligne 2, colonne « Lieu »");
    expect((await pay(csv, ...options, "--known-on", "2003-10-01")).code).toBe(2);
    const law = await pay(csv, ...options.slice(0, 4), "--law", "tsar");
    expect(law.stderr).toMatch(/^ligne 2 : law ?: attendu/);
    const request = '{"metier":"aide-soignant","month":"2003-09","seniorityYears":7}';
    const misused = await pay(request, "--month", "2003-09");
    expect([misused.code, misused.stderr]).toEqual([
      2,
      "ccn51-paie pay : --month ne vaut que pour un fichier CSV : une demande le dit elle-même. Voir ccn51-paie pay --help.\n",
    ]);
    expect((await pay(request, "--jsonl", "--month", "2003-09")).code).toBe(2);
  });

  it("counts seniority from the day of hiring, through a promotion", async () => {
    const csv = [
      "Matricule;Métier;Mois;Embauché le;Promu le;Métier avant promotion",
      "1;Aide-soignant;2003-09;01/09/1998;;",
      "2;Cadre infirmier;2003-09;01/09/1990;01/07/2003;infirmier-de-ou-autorise",
      "3;Cadre infirmier;2003-09;;01/07/2003;astronaute",
    ].join("\n");
    const { stdout, stderr } = await pay(csv, "--json");
    expect(stderr).toBe("");
    const [first, second, third] = JSON.parse(stdout);
    expect(first.lines[1]).toMatchObject({ code: "SENIORITY", rate: "5" });
    expect(second.metier.id).toBe("cadre-infirmier");
    expect(second.lines.map(({ code }: { code: string }) => code)).toContain("CADRE_MAJORATION");
    const at = third.issues.map(({ path }: { path: string[] }) => path[0]);
    expect(at).toEqual(["Métier avant promotion", "Embauché le"]);
  });

  it("takes a director with his coefficient, and a job by assimilation", async () => {
    const csv = [
      "Matricule;Emploi;Assimilé à;Coefficient de directeur;Mois;Ancienneté;Années de cadre",
      "1;Directeur;;960,46;2003-09;10;5",
      "2;Veilleur de nuit;agent-de-soins;;2003-09;5;",
      "3;Aide-soignant;;960;2003-09;5;",
      "4;Veilleur de nuit;astronaute;;2003-09;5;",
      ";Veilleur de nuit;agent-de-soins;;2003-09;;",
    ].join("\n");
    const { stdout, stderr } = await pay(csv, "--csv");
    const [, first, second] = stdout.split("\n");
    expect(first).toContain("4584,90");
    expect(second).toContain(";Veilleur de nuit;");
    expect(stderr).toContain("ligne 4, colonne « Emploi »");
    expect(stderr).toContain("ligne 5, colonne « Assimilé à »");
    expect(stderr).toContain("ligne 6, colonne « Ancienneté »");
    expect(stdout).toContain("\n;;;;;");
  });

  it("reads the complements and the career of an assimilated job by those of its métier", async () => {
    const csv = [
      "Métier;Assimilé à;Mois;Embauché le;Compléments;Prime décentralisée mensuelle",
      "Manipulateur;agent-de-soins;2003-09;01/09/1998;prepose-en-radiologie-en-salle;oui",
      "Laborantin non diplômé;;2003-09;;prepose-en-radiologie-en-salle;peut-être",
      ";;2003-09;01/09/1998;prepose-en-radiologie-en-salle;",
    ].join("\n");
    const { stdout, stderr } = await pay(csv, "--json");
    expect(stderr).toBe("");
    const [first, second, third] = JSON.parse(stdout);
    expect(first.lines[1]).toMatchObject({ code: "SENIORITY", rate: "5" });
    expect(first.lines[0].points).not.toBe("304");
    const at = ({ issues }: { issues: { path: string[] }[] }) => issues.map(({ path }) => path[0]);
    expect(at(second)).toContain("Prime décentralisée mensuelle");
    expect(at(third)).toContain("Métier");
  });

  it("prints no reference that would not stay on its line", async () => {
    const csv = "Matricule;Métier;Mois;Ancienneté\na\u0007b;aide-soignant;2003-09;7\n";
    const { code, stdout } = await pay(csv, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)[0].reference).toBeUndefined();
  });

  it("tells its columns in the help, in both languages", async () => {
    const french = (await run(["pay", "--help"])).stdout;
    expect(french).toContain("  Métier avant promotion\n");
    expect(french).toContain("--public-funding oui|non");
    const english = (await run(["pay", "--help", "--lang", "en"])).stdout;
    expect(english).toContain("  Métier before the promotion\n");
  });
});
