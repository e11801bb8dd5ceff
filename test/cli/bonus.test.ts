import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { expectedReport } from "../oracle/etablissement.js";
import { type Ran, run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "ccn51-bonus-"));

const bonus = (csv: string | Buffer, ...options: readonly string[]): Promise<Ran> =>
  run(["bonus", "-", "--year", "2005", ...options], csv);

const header = "Matricule;Nom;Population;Temps de travail;Brut annuel;Jours d'absence";

describe("ccn51-paie bonus", () => {
  it("gives the bonus of the sample establishment to the cent, as an independent computation does", async () => {
    const sample = readFileSync("examples/etablissement-250.csv", "utf8");
    const expected = readFileSync("examples/etablissement-250.expected.csv", "utf8");
    expect(expectedReport(sample)).toBe(expected);
    const ran = await run(["bonus", "examples/etablissement-250.csv", "--year", "2005"]);
    expect(ran).toEqual({ code: 0, stdout: `\ufeff${expected}`, stderr: "" });
    expect(sample.split("\n").length).toBe(252);
  });

  it("writes a line a person, then the statement of both pools, as the file is written", async () => {
    const ran = await bonus(
      [
        header,
        "001;Durand;ordinaire;1;24 000,00 €;0",
        "002;Martin;Sage-femme;80 %;24000;36",
        "003;Le Gall;médecin;1;60000;7",
        "004;Petit;emploi-jeune non qualifié;1;14000;",
        "005;Roux;directeur;1;50000;",
        "",
        ";;;;;",
      ].join("\r\n"),
    );
    expect(ran.stderr).toBe("");
    expect(ran.code).toBe(0);
    expect(ran.stdout.split("\n")).toEqual([
      "\ufeffMatricule;Nom;Masse;Règle;Prime;Jours comptés;Abattement;Part du reliquat;Net à verser;Motif",
      "001;Durand;autres personnels;A3.1.4;1200,00;0;0,00;300,00;1500,00;",
      "002;Martin;autres personnels;A3.1.4;1200,00;36;600,00;0,00;600,00;",
      "003;Le Gall;corps médical;A3.1.4;3000,00;7;50,00;0,00;2950,00;",
      "004;Petit;;;;;;;;emploi-jeune non qualifié : son coefficient de référence contient déjà la prime",
      "005;Roux;autres personnels;A3.1.4;2500,00;0;0,00;300,00;2800,00;",
      ";;;;;;;;;",
      "Masse;Salariés;Enveloppe;Abattements;Reliquat;Réparti;Non réparti;Motif;;",
      "corps médical;1;3000,00;50,00;50,00;2950,00;50,00;reliquat que personne ne peut recevoir : tous les salariés de la masse ont subi un abattement;;",
      "autres personnels;3;4900,00;600,00;600,00;4900,00;0,00;;;",
      "",
    ]);
  });

  it("reads English headers, commas, points and thousands, and answers in English", async () => {
    const csv = [
      "Id,Category,Working time,Gross,Absence days",
      'a,ordinary,1,"24,000.00",0',
      "b,medical body,0.5,24000.10,6.5",
    ].join("\n");
    const ran = await bonus(csv, "--lang", "en", "--quarterly-holidays");
    expect(ran.stdout.split("\n").slice(0, 3)).toEqual([
      "\ufeffId,Name,Pool,Rule,Bonus,Counted days,Abatement,Share of the remainder,Net to be paid,Reason",
      "a,,other staff,A3.1.4,720.00,0,0.00,0.00,720.00,",
      "b,,medical body,A3.1.4,1200.01,6.5,10.00,0.00,1190.01,",
    ]);
  });

  it("writes the decimal mark that goes with the separator when the file has both, or neither", async () => {
    const mark = async (separator: string, ...gross: readonly string[]): Promise<string> => {
      const head = ["Id", "Population", "Quotité", "Brut", "Jours d'absence"].join(separator);
      const lines = gross.map((each, index) => {
        return [`p${index}`, "ordinaire", "1", each, "0"].join(separator);
      });
      const { stdout } = await bonus([head, ...lines].join("\n"));
      return stdout.includes("50,0") ? "," : ".";
    };
    expect(await mark(";", "1000")).toBe(",");
    expect(await mark(",", "1000")).toBe(".");
    expect(await mark("\t", "1000")).toBe(".");
    expect(await mark(";", "1000.50")).toBe(".");
    expect(await mark(";", "1000,50", "1000.50")).toBe(",");
    expect(await mark(",", '"1000,50"')).toBe(",");
    expect(await mark(",", '"1000,50"', "1000.50")).toBe(".");
  });

  it("reads what spreadsheets of before wrote, and a byte order mark", async () => {
    const csv = `${header}\n1;Hélène;médecin;1;1000;0\n`;
    const old = await bonus(Buffer.from(csv, "latin1"));
    expect(old.stdout).toContain("1;Hélène;corps médical");
    const marked = await bonus(`\ufeff${csv}`);
    expect(marked.stdout).toBe(old.stdout);
  });

  it("reads dated absences, last day included, and absences still running", async () => {
    const csv = (absences: string): string =>
      `Matricule;Population;Quotité;Brut annuel;Absences\n1;ordinaire;1;1200;${absences}\n`;
    const days = async (absences: string, ...options: readonly string[]): Promise<string> => {
      const { stdout } = await bonus(csv(absences), ...options);
      return stdout.split("\n")[1]?.split(";")[5] as string;
    };
    expect(await days("maladie du 2005-03-03 au 2005-03-09")).toBe("7");
    expect(await days("Maladie du 03/03/2005 au 09/03/2005")).toBe("7");
    expect(
      await days("strike from 2005-03-03 through 2005-03-03 | Maladie depuis le 30/12/2005"),
    ).toBe("3");
    expect(await days("sickness since 2005-12-31")).toBe("1");
    const away = "Congé de paternité du 2005-03-03 au 2005-03-13";
    const refused = await bonus(csv(away));
    expect(refused.stderr).toContain("ligne 2 : attendu : « Brut si présent », le brut de qui");
    const present = await bonus(csv(away).replace("Brut annuel", "Brut si présent"));
    expect(present.stdout).toContain("1;;autres personnels;A3.1.4;60,00;0;0,00;");
    const asPaid = await bonus(csv(away).replace("Brut annuel", "Brut versé"));
    expect(asPaid.stdout).toBe(present.stdout);
    expect(await days("")).toBe("0");
    const week = ["--working-days", "lundi,Tuesday,mercredi"];
    expect(await days("maladie du 2005-03-07 au 2005-03-20", ...week)).toBe("6");
  });

  it("takes the gross month by month, where the rate changes inside the year", async () => {
    const csv = [
      "Matricule;Population;Quotité;Brut annuel;Brut 2004-06;Brut 2004-07;Jours d'absence;Reclassé",
      "1;médecin;1;;1000;1000;;oui",
      "2;ordinaire;1;2000;;;;",
    ].join("\n");
    const ran = await run(["bonus", "-", "--year", "2004"], csv);
    expect(ran.stdout.split("\n")[1]).toContain(";75,00;");
    expect(ran.stdout.split("\n")[2]).toContain(";100,00;");
    const readings = ["--reading", "R24=reclassified-only", "--reading", "R7=undistributed"];
    const other = await run(
      ["bonus", "-", "--year", "2004", ...readings],
      csv.replace("oui", "no"),
    );
    expect(other.stdout.split("\n")[1]).toContain(";100,00;");
    const silent = csv.replace(";Reclassé", "").replace(";oui", "").replace(";;;;", ";;;");
    expect((await run(["bonus", "-", "--year", "2004", ...readings], silent)).stderr).toBe(
      "ligne 2 : attendu : reclassified (true ou false), la lecture R24 choisie étant « reclassified-only » ; reçu : rien.\n",
    );
    const whole = await run(
      ["bonus", "-", "--year", "2004"],
      csv.replace(";;1000;1000", ";2000;;"),
    );
    expect(whole.code).toBe(1);
    expect(whole.stderr).toBe(
      "ligne 2, colonne « Brut annuel » : attendu : le brut de chaque mois, le taux changeant en 2004-07 ; reçu : rien.\n",
    );
  });

  it("takes the part of the year where reading R52 looks at it, and the exempt days where R21 does", async () => {
    const csv = [
      "Matricule;Population;Quotité;Part de l'année;Brut annuel;Jours d'absence;Jours exonérés",
      "1;ordinaire;1;50 %;24000;0;",
      "2;ordinaire;1;1;24000;10;6",
    ].join("\n");
    expect((await bonus(csv)).stdout).toContain("2;;autres personnels;A3.1.4;1200,00;10;80,00;");
    const all = await bonus(
      csv,
      "--reading",
      "R52=time-present",
      "--reading",
      "R21=exempt-use-free-days",
    );
    expect(all.stdout).toContain("2;;autres personnels;A3.1.4;1200,00;10;200,00;");
  });

  it("writes to a file when asked", async () => {
    const output = join(folder, "report.csv");
    const ran = await bonus(`${header}\n1;;ordinaire;1;1000;0\n`, "--output", output);
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(output, "utf8")).toContain("1;;autres personnels");
  });

  it("keeps a spreadsheet from running what a cell says", async () => {
    const ran = await bonus(`${header}\n1;=cmd;ordinaire;1;1000;0\n`);
    expect(ran.stdout).toContain("1;'=cmd;autres personnels");
    const number = await bonus(`${header}\n1;-20,00;ordinaire;1;1000;0\n`);
    expect(number.stdout).toContain("1;-20,00;autres personnels");
    const command = await bonus(`${header}\n1;-20+1;ordinaire;1;1000;0\n`);
    expect(command.stdout).toContain("1;'-20+1;autres personnels");
  });

  it("draws a bar on a long file", async () => {
    const file = join(folder, "long.csv");
    const lines = Array.from({ length: 2500 }, (_, index) => `${index};;ordinaire;1;1000;0`);
    writeFileSync(file, [header, ...lines].join("\n"));
    const stderr = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const drawn: string[] = [];
    stderr.on("data", (chunk) => drawn.push(String(chunk)));
    const stdout = new PassThrough();
    stdout.resume();
    const io = { stdin: Readable.from([]), stdout, stderr } as unknown as Io;
    expect(await main(["bonus", file, "--year", "2005"], io)).toBe(0);
    expect(drawn.join("")).toContain("%");
  });
});

describe("a file in which something is wrong", () => {
  const wrong = [
    "id,population,working time,gross,absences",
    '1,ordinary,1,"31,186.32",maladie du 03/03/2005 au 09/03/2005',
    "1,ordinary,1.2,abc,",
    "3,ordinary,1",
    "4,nobody,1,1000,grippe",
    '5,ordinary,50 %%,"1,234",',
    "6,ordinary,1,1000.10,",
    "7,ordinary,1,1000.10,maladie du 2005-01-01 au 2005-01-10 | greve du 2005-01-05 au 2005-01-05",
  ].join("\n");

  const told = [
    'line 3, column "working time": expected a fraction greater than 0 and at most 1: a number of at most 10 decimals, "26/35", or { hours: 26, of: 35 }, received "1.2".',
    'line 3, column "gross": expected a number of at least 0 and at most 10000000, at most 2 decimals, received "abc".',
    'line 3, column "id": expected a value given only once, received "1".',
    "line 4: expected 5 columns, received 3.",
    'line 5, column "absences": expected "motive from day through last day", "motive from day until first day back", "motive on day" or "motive since day", received "grippe".',
    'line 5, column "population": expected a population among ordinary, medical body, medical director, director, unqualified emploi-jeune, received "nobody".',
    'line 6, column "gross": expected an amount that cannot be read in two ways: 1234.00 ("," sets thousands apart) or 1.234 ("," is the decimal mark), received "1,234".',
    'line 6, column "working time": expected a fraction greater than 0 and at most 1: a number of at most 10 decimals, "26/35", or { hours: 26, of: 35 }, received "50 %%".',
    'line 8, column "absences": expected an absence that does not overlap 2005-01-01/2005-01-10 (maladie), received "2005-01-05/2005-01-05 (greve)".',
    "",
  ];

  it("is told line by line and column by column, and nothing is distributed", async () => {
    const ran = await bonus(wrong, "--lang", "en");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("");
    expect(ran.stderr.split("\n")).toEqual(told);
    const french = await bonus(wrong);
    expect(french.stderr.split("\n")[3]).toBe("ligne 4 : attendu : 5 colonnes ; reçu : 3.");
  });

  it("has the days of its absences judged, whatever else a cell has wrong", async () => {
    const file = [
      "id,population,working time,yearly gross,absences",
      "1,ordinary,1,24000,flu from 2005-03-09 through 2005-03-01 | strike on 2005-04-04 | flu on 2005-04-04",
    ].join("\n");
    const { stderr } = await bonus(file, "--lang", "en");
    expect(
      stderr.split("\n").map((line) => line.replace(/among .*, received/, "received")),
    ).toEqual([
      'line 2, column "absences": expected a motive of absence received "flu".',
      'line 2, column "absences": expected a motive of absence received "flu".',
      'line 2, column "absences": expected the last day of absence, from 2005-03-09 on, received "2005-03-01".',
      'line 2, column "absences": expected an absence that does not overlap 2005-04-04/2005-04-04 (greve), received "2005-04-04/2005-04-04 (flu)".',
      "",
    ]);
  });

  it("may have its wrong lines set aside, and listed after the statement", async () => {
    const ran = await bonus(wrong, "--set-aside", "--lang", "en");
    expect(ran.code).toBe(1);
    expect(ran.stderr.split("\n")).toEqual(told);
    expect(ran.stdout.split("\n").slice(0, 11)).toEqual([
      "\ufeffId,Name,Pool,Rule,Bonus,Counted days,Abatement,Share of the remainder,Net to be paid,Reason",
      "1,,other staff,A3.1.4,1559.32,7,25.99,0.00,1533.33,",
      "6,,other staff,A3.1.4,50.01,0,0.00,25.99,76.00,",
      ",,,,,,,,,",
      "Pool,People,Envelope,Abatements,Remainder,Distributed,Undistributed,Reason,,",
      "medical body,0,0.00,0.00,0.00,0.00,0.00,,,",
      "other staff,2,1609.33,25.99,25.99,1609.33,0.00,,,",
      ",,,,,,,,,",
      "Line set aside,Column,Reason,,,,,,,",
      '3,working time,"expected a fraction greater than 0 and at most 1: a number of at most 10 decimals, ""26/35"", or { hours: 26, of: 35 }, received ""1.2"".",,,,,,,',
      '3,gross,"expected a number of at least 0 and at most 10000000, at most 2 decimals, received ""abc"".",,,,,,,',
    ]);
    expect(ran.stdout).toContain('4,,"expected 5 columns, received 3.",,,,,,,');
    const french = await bonus(wrong, "--set-aside");
    expect(french.stdout).toContain("Ligne mise de côté,Colonne,Motif");
  });

  it("cannot be mended by setting lines aside when the header, the year or a reading is wrong", async () => {
    const csv = `${header}\n1;;ordinaire;1;1000;0\n`;
    const year = await run(["bonus", "-", "--year", "2001", "--set-aside"], csv);
    expect(year).toEqual({
      code: 1,
      stdout: "",
      stderr: "year: attendu : 2003 (le 1er juillet) ou une année plus tardive ; reçu : 2001.\n",
    });
    const reading = await bonus(csv, "--set-aside", "--reading", "R7=x");
    expect(reading.stderr).toBe(
      'readings.R7: attendu : largest-remainder, undistributed ; reçu : "x".\n',
    );
    const days = await bonus(csv, "--working-days", "lundredi");
    expect(days.code).toBe(1);
    expect(days.stderr).toContain("workingDays.0");
    const unknown = await bonus(`${header};Brutt annuel\n1;;ordinaire;1;1000;0;2\n`, "--set-aside");
    expect(unknown).toEqual({
      code: 1,
      stdout: "",
      stderr:
        'ligne 1, colonne « Brutt annuel » : attendu : un en-tête connu (voir ccn51-paie bonus --help), ou --ignore suivi de celui-ci ; reçu : "Brutt annuel". Vouliez-vous dire « Brut annuel » ?\n',
    });
  });

  it("leaves out the columns that it is told to", async () => {
    const csv = `${header};Service;Mutuelle\n1;;ordinaire;1;24000;0;Cardio;oui\n`;
    const ran = await bonus(csv, "--ignore", "service", "--ignore", "MUTUELLE");
    const alone = await bonus(`${header}\n1;;ordinaire;1;24000;0\n`);
    expect([ran.code, ran.stdout]).toEqual([0, alone.stdout]);
    expect((await bonus(csv, "--ignore", "Service")).stderr).toContain("« Mutuelle »");
  });

  it("reads the month of a gross in the ways of a cell", async () => {
    const people = "1;ordinaire;1;0;12000;12000.50\n";
    const first = "Matricule;Population;Temps de travail;Jours d'absence";
    const plain = await bonus(`${first};Brut 2005-01;Brut 2005-02\n${people}`);
    for (const headers of [
      "Brut janv-05;Brut févr-05",
      "Salaire brut 01/2005;brut février 2005",
      "Gross Jan 2005;Gross_2005-02",
    ]) {
      expect((await bonus(`${first};${headers}\n${people}`)).stdout).toBe(plain.stdout);
    }
    const atWork = await bonus(
      `${first};Brut si présent janv-05;Gross if present 02/2005\n${people}`,
    );
    expect(atWork.code).toBe(0);
    expect((await bonus(`${first};Brut 13/2005;Brut 2005-02\n${people}`)).stderr).toContain(
      "« Brut 13/2005 »",
    );
    const twice = await bonus(`${first};Brut 2005-01;Brut janv-05\n${people}`);
    expect(twice.stderr).toContain("« Brut 2005-01 »");
  });

  it("may have a header that says a thing twice, or leaves one out", async () => {
    const twice = await bonus("Id;Matricule;Brut 2005-01;Gross 2005-01;Gross 2005-02\n");
    expect(twice.stderr.split("\n")).toEqual([
      'ligne 1, colonne « Matricule » : attendu : une seule colonne pour ce que dit déjà « Id » ; reçu : "Matricule".',
      'ligne 1, colonne « Gross 2005-01 » : attendu : une seule colonne pour ce que dit déjà « Brut 2005-01 » ; reçu : "Gross 2005-01".',
      "",
    ]);
    const missing = await bonus("Nom;Brut 2005-01\n", "--lang", "en");
    expect(missing.stderr.split("\n")).toEqual([
      'line 1: expected a column "Employee", received nothing.',
      'line 1: expected a column "Category", received nothing.',
      'line 1: expected a column "Working time", received nothing.',
      'line 1: expected a column "Absence days", received nothing.',
      "",
    ]);
    expect((await bonus("")).stderr.split("\n")[0]).toBe(
      "ligne 1 : attendu : une colonne « Matricule » ; reçu : rien.",
    );
  });

  it("may be no table at all", async () => {
    const ran = await bonus(`${header}\n1;"open;ordinaire;1;1000;0\n`, "--lang", "en");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^line \d+: expected values separated by commas or semicolons, quotation marks closed, received "/,
    );
  });

  it("leaves the usage of the command to be told", async () => {
    const ran = await run(["bonus", "-"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("--year AAAA manque");
    expect((await run(["bonus", "--year", "2005"])).stderr).toContain("bonus attend un fichier");
    expect((await run(["bonus", "a", "b", "--year", "2005"])).code).toBe(2);
    expect((await run(["bonus", "/nowhere.csv", "--year", "2005"])).code).toBe(2);
    expect((await run(["bonus", "-", "--year", "x"], `${header}\n`)).code).toBe(1);
  });
});

describe("ccn51-paie bonus, under a protocol", () => {
  const months = Array.from(
    { length: 12 },
    (_, index) => `2005-${String(index + 1).padStart(2, "0")}`,
  );
  const head = (name: string) =>
    `Matricule;Population;Temps de travail;Absences;${months.map((each) => `${name} ${each}`).join(";")}`;
  const paid = months.map((_, index) => (index < 6 ? "2000" : "2200")).join(";");
  const halves = [
    "--instalment",
    "2005-06=2005-01..2005-06",
    "--instalment",
    "2005-12=2005-07..2005-12",
  ];
  const away = "maladie du 01/03/2005 au 09/03/2005 | maladie du 03/10/2005 au 06/10/2005";

  it("pays each half-year on its own gross and absences, a column each", async () => {
    const ran = await bonus(`${head("Brut")}\nA;ordinaire;1;${away};${paid}\n`, ...halves);
    expect(ran.stderr).toBe("");
    // 600.00 less 3/30, 660.00 less 4/30: the same sums as in the library
    const [first, second] = ran.stdout.split("\n");
    expect(first).toMatch(/Motif;Échéance 2005-06;Échéance 2005-12$/);
    expect(second).toBe(
      "A;;autres personnels;A3.1.4;1260,00;13;148,00;0,00;1112,00;;540,00;572,00",
    );
    const halved = await bonus(
      `${head("Brut")}\nA;ordinaire;1;${away};${paid}\n`,
      ...halves,
      "--reading",
      "R260=halved",
    );
    expect(halved.stdout.split("\n")[1]).toMatch(/;480,00;638,00$/);
  });

  it("takes the gross of somebody at work month by month too", async () => {
    const maternity = "congé maternité du 01/03/2005 au 20/06/2005";
    const csv = `${head("Brut si présent")}\nA;ordinaire;1;${maternity};${paid}\n`;
    const ran = await bonus(csv, ...halves);
    expect(ran.stdout.split("\n")[1]).toMatch(/;1260,00;;600,00;660,00$/);
  });

  it("says what is wrong with the months, and with gross that no month tells", async () => {
    const csv = `${head("Brut")}\nA;ordinaire;1;${away};${paid}\n`;
    const hole = await bonus(csv, ...halves.slice(0, 3), "2005-12=2005-08..2005-12");
    expect(hole.code).toBe(1);
    expect(hole.stderr).toContain("protocol.instalments.1.basis.from");
    expect(hole.stderr).toContain("2005-07 : chaque mois de l'année est d'une échéance");
    const english = await bonus(
      csv,
      ...halves.slice(0, 3),
      "2005-12=2005-08..2005-12",
      "--lang",
      "en",
    );
    expect(english.stderr).toContain("2005-07: each month of the year is of one instalment");
    const whole = await bonus(`${header}\n1;;ordinaire;1;24000;0\n`, ...halves);
    expect(whole.stderr).toContain("le brut de chaque mois");
    const shares = await bonus(
      `${header}\n1;;ordinaire;1;24000;0\n`,
      "--instalment",
      "2005-06=1",
      "--instalment",
      "2005-12=2",
    );
    expect(shares.stdout.split("\n")[1]).toMatch(/;1200,00;;400,00;800,00$/);
  });

  it("counts the absences of the protocol's own window, and of the employment", async () => {
    const columns = "Matricule;Population;Temps de travail;Brut annuel;Absences;Entrée;Sortie";
    const december = "maladie du 20/12/2004 au 31/12/2004 | maladie du 10/12/2005 au 31/12/2005";
    const lines = [columns, `A;ordinaire;1;24000;${december};;`];
    const own = await bonus(lines.join("\n"), "--absences-from", "01/12/2004");
    expect(own.stdout.split("\n")[1]).toContain(";1200,00;12;120,00;");
    const until = await bonus(lines.join("\n"), "--absences-until", "2005-12-01");
    expect(until.stdout).toBe(own.stdout);
    const hired = [
      columns,
      "B;ordinaire;1;8000;;01/09/2005;",
      "C;ordinaire;1;8000;maladie du 20/04/2005 au 31/05/2005;;30/04/2005",
    ];
    const ran = await bonus(hired.join("\n"));
    expect(ran.stdout.split("\n").slice(1, 3)).toEqual([
      "B;;autres personnels;A3.1.4;400,00;0;0,00;33,33;433,33;",
      // 20 to 30 April: 11 days, 5 abated: 400.00 × 5/60
      "C;;autres personnels;A3.1.4;400,00;11;33,33;0,00;366,67;",
    ]);
    const early = [columns, "B;ordinaire;1;8000;maladie du 01/03/2005 au 31/03/2005;01/09/2005;"];
    const outside = await bonus(early.join("\n"), "--lang", "fr");
    expect(outside.code).toBe(1);
    expect(outside.stderr).toContain("« Absences » : attendu : des jours de l'emploi");
    const backwards = [columns, "D;ordinaire;1;8000;;01/09/2005;31/08/2005"];
    const refused = await bonus(backwards.join("\n"));
    expect(refused.stderr).toContain("Sortie");
  });
});
