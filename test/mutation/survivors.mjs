// Judges the mutants that survived, as measured.json has them: each has a reason why it is equivalent (reasons/) or is open, and then this
// fails. What the compiler refuses is no mutant. Writes what was measured, and the list, into README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { measuredSources } from "./measured.mjs";
import { reasons } from "./reasons.mjs";

const page = new URL("./README.md", import.meta.url);

/** Why a survivor is none; undefined where nothing says it. */
function whyNot(file, { line, change, into }) {
  const known = (reasons[file] ?? []).find(
    (each) => each.line === line && each.change === change && [each.into].flat().includes(into),
  );
  return known?.why;
}

const folderOf = (file) => (/^src\/[^/]+$/.test(file) ? "src/*.ts" : file.split("/", 2).join("/"));

/** How many mutants of each kind some sources have. */
function counted(sources) {
  const sum = (of) => sources.reduce((all, each) => all + (of(each) ?? 0), 0);
  const [killed, late] = [sum(({ killed }) => killed), sum(({ late }) => late)];
  const left = sum(({ left }) => left?.length);
  const scored = killed + late + left;
  const score = scored === 0 ? "" : ((100 * (killed + late)) / scored).toFixed(2);
  const [refused, idle] = [sum(({ refused }) => refused), sum((each) => each.static)];
  const standing = (how) => sources.filter(({ stands }) => stands === how).length;
  const stale = [standing("changed since"), standing("not measured")];
  return [scored, killed, late, left, refused, idle, ...stale, score];
}

function byFolder(sources) {
  const folders = new Map();
  for (const each of sources) {
    const name = folderOf(each.file);
    folders.set(name, [...(folders.get(name) ?? []), each]);
  }
  return folders;
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function scores(sources) {
  const rows = [...byFolder(sources)].map(([name, own]) => [`\`${name}\``, ...counted(own)]);
  const headings =
    "folder,scored,killed,timed out,survived,refused by the compiler,static,sources changed since,sources not measured,score";
  return table(headings.split(","), [...rows, ["**together**", ...counted(sources)]]);
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

const sources = measuredSources();
const judged = sources.flatMap(({ file, left = [] }) =>
  left.map((each) => ({ file, ...each, why: whyNot(file, each) })),
);
const text = put(readFileSync(page, "utf8"), "scores", scores(sources));
writeFileSync(page, put(text, "survivors", list(judged)));

const open = judged.filter(({ why }) => why === undefined);
for (const { file, at, change, into } of open) console.log(`${file}:${at}  ${change}  →  ${into}`);
console.log(`${judged.length} survivors, ${open.length} of them open`);
process.exitCode = open.length === 0 ? 0 : 1;
