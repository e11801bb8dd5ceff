// How a schema refers to what another one says already.

/** What is written at least so long is worth a reference to another file. */
const worthAFile = 250;

const isObject = (value) => typeof value === "object" && value !== null;

const isSchema = ({ type, anyOf, enum: names }) =>
  typeof type === "string" || Array.isArray(anyOf) || Array.isArray(names);

const undescribed = ({ description: _, ...bare }) => bare;

const nameIn = (value) => /^#\/\$defs\/(.*)$/.exec(value?.$ref)?.[1];

/** A schema as text, every reference inside it followed: the same for the same schema, whatever its `$defs` are called. */
function whole(schema, $defs, within = []) {
  return JSON.stringify(schema, (_, value) => {
    const name = isObject(value) ? nameIn(value) : undefined;
    if (name === undefined) return value;
    const known = within.includes(name);
    return { ...value, $ref: known ? name : whole($defs[name], $defs, [...within, name]) };
  });
}

const said = (value, $defs) => whole(undescribed(value), $defs);

/** The schemas inside a value that are worth a reference: what each says, and where it stands. */
function inside(value, $defs, pointer) {
  if (!isObject(value)) return [];
  const deeper = Object.entries(value).flatMap(([key, each]) =>
    inside(each, $defs, `${pointer}/${key}`),
  );
  if (Array.isArray(value) || !isSchema(value)) return deeper;
  const text = said(value, $defs);
  return text.length < worthAFile ? deeper : [...deeper, [text, pointer]];
}

/** Where a schema says what, by what it says. */
export function definedIn({ $id, $defs, properties }) {
  const found = ["properties", "$defs"].flatMap((part) =>
    inside({ $defs, properties }[part], $defs, `${$id}#/${part}`),
  );
  return new Map(found);
}

/** A schema that refers to what another one defines, and keeps of its own `$defs` those that it still needs. */
export function sharing({ $defs = {}, ...schema }, defined) {
  const own = {};
  const shared = (value) => {
    if (!isObject(value)) return value;
    if (Array.isArray(value)) return value.map(shared);
    const $ref = isSchema(value) ? defined.get(said(value, $defs)) : undefined;
    if ($ref !== undefined) return { ...only(value, "description"), $ref };
    const name = nameIn(value);
    const elsewhere = name === undefined ? undefined : defined.get(said($defs[name], $defs));
    if (elsewhere !== undefined) return { ...value, $ref: elsewhere };
    if (name !== undefined) keep(name);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shared(each)]));
  };
  const keep = (name) => {
    if (own[name] !== undefined) return;
    own[name] = {};
    own[name] = shared($defs[name]);
  };
  const rest = shared(schema);
  return Object.keys(own).length === 0 ? rest : { ...rest, $defs: own };
}

const only = (value, key) => (value[key] === undefined ? {} : { [key]: value[key] });
