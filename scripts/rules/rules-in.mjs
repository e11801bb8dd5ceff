// The rules of a source: its functions with an article, and what each answers when it is taken out.
import ts from "typescript";
import { doorOf } from "./provisions-of.mjs";

/** A tag over more lines than this names a chapter. */
const widest = 40;

const textOf = (node, text) =>
  (ts.getLeadingCommentRanges(text, node.pos) ?? []).map(({ pos, end }) => text.slice(pos, end));

function citedIn(comment, path) {
  return [...comment.matchAll(/@article \S+ ([^\n(]*)/g)].flatMap(([, rest]) =>
    [...rest.matchAll(/[LGA]\.(\d+)(?:-(\d+))?/g)]
      .map(([, from, to]) => ({ from: Number(from), to: Number(to ?? from), door: doorOf(path) }))
      .filter(({ from, to }) => to - from < widest),
  );
}

/** What stands for an answer, by its type: as little as the type allows. */
function insteadOf(type) {
  if (type === "boolean" || / is /.test(type)) return ["true", "false"];
  if (/^Checked<.*\| undefined>$/.test(type)) return ["{ ok: true, value: undefined }"];
  if (/^Checked<.*\[\]>$/.test(type)) return ["{ ok: true, value: [] }"];
  if (/\| undefined$/.test(type)) return ["undefined"];
  if (/\[\]$/.test(type)) return ["[]"];
  if (type === "number") return ["0"];
  if (type === "Decimal") return ["noDecimal()"];
  return ["undefined"];
}

/** The rules of a source; an article at its head is that of what it gives. */
export function rulesIn(path, text) {
  if (!text.includes("@article")) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const tagged = (node) => textOf(node, text).flatMap((comment) => citedIn(comment, path));
  const [first] = source.statements;
  const ofFile = ts.isImportDeclaration(first) ? tagged(first) : [];
  return source.statements
    .filter((each) => ts.isFunctionDeclaration(each) && each.body !== undefined)
    .map((each) => {
      const own = each === first ? [] : tagged(each);
      const exported = each.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const cited = own.length > 0 || !exported ? own : ofFile;
      const id = `${path}#${each.name.text}`;
      const type = (each.type?.getText() ?? "").replaceAll(/\s+/g, " ");
      return { id, path, at: each.body.getStart() + 1, cited, instead: insteadOf(type) };
    })
    .filter(({ cited }) => cited.length > 0);
}

/** A source whose rules can be taken out, by `takenOut`. */
export function instrumented(path, text, rules) {
  const own = rules.filter((rule) => rule.path === path).sort((a, b) => b.at - a.at);
  return own.reduce((changed, { id, at, instead }) => {
    const name = JSON.stringify(id);
    const out = instead.map(
      (each) =>
        ` if (globalThis.takenOut === ${JSON.stringify(`${id} ${each}`)}) return (${each.replace("noDecimal", "globalThis.noDecimal")}) as never;`,
    );
    const called = ` globalThis.seenRule(${name});`;
    return `${changed.slice(0, at)}${called}${out.join("")}${changed.slice(at)}`;
  }, text);
}
