// Judges the mutants that survived a run, or several, of which each has the last word on its sources (`node test/mutation/survivors.mjs
// reports/mutation.json reports/again.json`): each has a reason why it is equivalent (reasons/), or the compiler refuses it, or it is
// open, and then this fails. Writes what was measured, and the list, into README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { compiler } from "./compiler.mjs";
import { reasons } from "./reasons.mjs";
import { mutantsOf } from "./report.mjs";

const page = new URL("./README.md", import.meta.url);

const refusalOf = compiler();

/** Why a survivor is none; undefined where nothing says it. */
function whyNot({ file, line, change, into, mutated }) {
  const known = (reasons[file] ?? []).find(
    (each) => each.line === line && each.change === change && [each.into].flat().includes(into),
  );
  return known?.why ?? refusalOf(file, mutated);
}

const folderOf = (file) => (/^src\/[^/]+$/.test(file) ? "src/*.ts" : file.split("/", 2).join("/"));

/** How many mutants of each status a folder has. */
function counted(mutants) {
  const count = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
  const [killed, late] = [count("Killed"), count("Timeout")];
  const [survived, missed] = [count("Survived"), count("NoCoverage")];
  const scored = killed + late + survived + missed;
  const score = scored === 0 ? "" : ((100 * (killed + late)) / scored).toFixed(2);
  return [scored, killed, late, survived, missed, count("Ignored"), score];
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function scores(mutants) {
  const folders = [...new Set(mutants.map(({ file }) => folderOf(file)))].sort();
  const row = (name, own) => [name, ...counted(own)];
  const rows = folders.map((folder) =>
    row(
      `\`${folder}\``,
      mutants.filter(({ file }) => folderOf(file) === folder),
    ),
  );
  const headings = "folder,scored,killed,timed out,survived,not reached,static,score".split(",");
  return table(headings, [...rows, row("**together**", mutants)]);
}

function list(judged) {
  const code = (text) => {
    const fence = text.includes("`") ? "``" : "`";
    return text === "" ? "" : `${fence}${text.replaceAll("|", "\\|")}${fence}`;
  };
  const rows = judged.map(({ file, at, change, into, why = "**open**" }) => [
    `${file}:${at}`,
    code(change),
    code(into),
    why.replaceAll("|", "\\|"),
  ]);
  return table(["where", "what was changed", "into", "why nobody can tell"], rows);
}

/** Puts a text between two marks of the page. */
function put(text, mark, made) {
  const [before, , after] = text.split(new RegExp(`(?<=<!-- ${mark} -->\n)|(?=<!-- /${mark} -->)`));
  return `${before}\n${made}\n\n${after}`;
}

const [, , ...reports] = process.argv;
const mutants = mutantsOf(reports.length === 0 ? ["reports/mutation.json"] : reports);
const judged = mutants
  .filter(({ status }) => status === "Survived" || status === "NoCoverage")
  .map((each) => ({ ...each, why: whyNot(each) }));
const text = put(readFileSync(page, "utf8"), "scores", scores(mutants));
writeFileSync(page, put(text, "survivors", list(judged)));

const open = judged.filter(({ why }) => why === undefined);
for (const { file, at, change, into } of open) console.log(`${file}:${at}  ${change}  →  ${into}`);
console.log(`${judged.length} survivors, ${open.length} of them open`);
process.exitCode = open.length === 0 ? 0 : 1;
