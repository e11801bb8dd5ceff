// Writes src/*/descriptions.json: what the docstrings say of every property of what comes in and goes out, for the JSON Schemas.
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const root = new URL("../", import.meta.url);
const doors = JSON.parse(readFileSync(new URL("scripts/doors.json", root), "utf8"));
const path = (name) => new URL(name, root).pathname;

/** The register of each wing: the variable whose type names its schemas. */
const registers = [
  ["src/schemas/schemas.ts", "src/schemas/descriptions.json"],
  ...doors.map((door) => [`src/${door}/schemas.ts`, `src/${door}/descriptions.json`, door]),
];

const config = ts.readConfigFile(path("tsconfig.json"), ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path("."));
const program = ts.createProgram(
  registers.map(([file]) => path(file)),
  options,
);
const checker = program.getTypeChecker();

/** A docstring on one line, its lists and examples apart. */
function docOf(symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The types of objects that a value of a type may be, or hold in lists and dictionaries. */
function objectsOf(type) {
  if (type.isUnionOrIntersection() && type.isUnion()) return type.types.flatMap(objectsOf);
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return [];
  if (type.symbol?.name === "Decimal" || type.getCallSignatures().length > 0) return [];
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type).flatMap(objectsOf);
  const named = checker.getPropertiesOfType(type);
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (named.length === 0) return index === undefined ? [] : objectsOf(index);
  return [type];
}

/** What is said of the properties of objects: by name, the sentence and what is inside. */
class Sentences {
  nodes = [];
  #known = new Map();

  /** The number of the node of what values of some types hold; nothing where they hold nothing. */
  nodeOf(types) {
    const objects = [...new Set(types.flatMap(objectsOf))];
    if (objects.length === 0) return undefined;
    const key = objects
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
    if (this.#known.has(key)) return this.#known.get(key);
    const number = this.nodes.length;
    this.#known.set(key, number);
    const node = {};
    this.nodes.push(node);
    const properties = new Map();
    for (const object of objects)
      for (const property of checker.getPropertiesOfType(object)) {
        if (property.name.startsWith("__@")) continue;
        const each = properties.get(property.name) ?? { said: "", types: [] };
        each.said ||= docOf(property);
        each.types.push(checker.getTypeOfSymbol(property));
        properties.set(property.name, each);
      }
    for (const [name, { said, types: inside }] of properties) {
      const at = this.nodeOf(inside);
      if (said !== "" || at !== undefined) node[name] = at === undefined ? said : [said, at];
    }
    return number;
  }
}

/** The same nodes, those that say the same written once. */
function merged({ roots, nodes }) {
  let [numbers, texts] = [nodes.map(() => 0), 0];
  const renamed = (node) =>
    Object.fromEntries(
      Object.entries(node).map(([name, each]) => [
        name,
        Array.isArray(each) ? [each[0], numbers[each[1]]] : each,
      ]),
    );
  for (;;) {
    const first = new Map();
    const next = nodes.map((node) => {
      const text = JSON.stringify(renamed(node));
      if (!first.has(text)) first.set(text, first.size);
      return first.get(text);
    });
    numbers = next;
    if (first.size === texts) break;
    texts = first.size;
  }
  const kept = [];
  nodes.forEach((node, place) => {
    kept[numbers[place]] ??= renamed(node);
  });
  return {
    roots: Object.fromEntries(Object.entries(roots).map(([name, at]) => [name, numbers[at]])),
    nodes: kept,
  };
}

for (const [file, target, door] of registers) {
  const source = program.getSourceFile(path(file));
  const [schemas] = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .filter(({ name }) => name === "schemas");
  const sentences = new Sentences();
  const roots = {};
  for (const schema of checker.getPropertiesOfType(checker.getTypeOfSymbol(schemas))) {
    const type = checker.getTypeOfSymbol(schema);
    const [read] = type.aliasTypeArguments ?? checker.getTypeArguments(type);
    const at = sentences.nodeOf([read]);
    if (at !== undefined) roots[schema.name] = at;
  }
  const own = door === undefined ? {} : { door };
  const said = { ...own, ...merged({ roots, nodes: sentences.nodes }) };
  writeFileSync(path(target), `${JSON.stringify(said, null, 2)}\n`);
  process.stdout.write(`${target}: ${said.nodes.length} nodes\n`);
}
