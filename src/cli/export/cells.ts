import { facts } from "../../catalogue/index.js";
import { lazy } from "../../exact/index.js";
import { fold } from "../../intake/index.js";
import { fractionIn, numberIn } from "../bonus/cells.js";

/** A working time: `"26/35"`, `"26 h / 35 h"`, `"0,8"` or `"80 %"`. */
export function workingTimeIn(cell: string): string {
  const [, hours, of] = /^([\d.,]+)\s*h?\s*\/\s*([\d.,]+)\s*h?$/i.exec(cell) ?? [];
  if (hours === undefined || of === undefined) return fractionIn(cell);
  return `${numberIn(hours)}/${numberIn(of)}`;
}

/** A percentage, with or without its sign. */
export function percentIn(cell: string): string {
  return numberIn(cell.replace(/\s?%$/, ""));
}

/** The names of a cell, apart by `|`. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Something with an id and what it is called. */
export interface Labelled {
  readonly id: string;
  readonly label: { readonly fr: string; readonly en: string };
}

/** The id that a name is, or that bears it as a label; what is neither stays as it is. */
export function idCalled(name: string, all: readonly Labelled[]): string {
  const folded = fold(name);
  const names = ({ id, label }: Labelled): readonly string[] => [id, label.fr, label.en];
  return all.find((each) => names(each).some((own) => fold(own) === folded))?.id ?? name;
}

const kinds = /* @__PURE__ */ lazy((): readonly Labelled[] =>
  facts().flatMap(({ id, values = [] }) => (id === "establishmentKind" ? values : [])),
);

const otherwise: Readonly<Record<string, string>> = {
  clinique: "etablissement-de-sante",
  clinic: "etablissement-de-sante",
  hopital: "etablissement-de-sante",
  hospital: "etablissement-de-sante",
  mas: "maison-d-accueil-specialisee",
  "care-home": "ehpad",
};

/** The kinds of establishment of a cell, by id, by title or by the word that people use. */
export function kindsIn(cell: string): readonly string[] {
  return namesIn(cell).map((name) => otherwise[fold(name)] ?? idCalled(name, kinds()));
}

const places: Readonly<Record<string, string>> = {
  metropole: "mainland",
  "france-metropolitaine": "mainland",
  "la-reunion": "reunion",
};

/** A place by its name; what is none stays as it is, folded. */
export function placeIn(cell: string): string {
  return places[fold(cell)] ?? fold(cell);
}

const qualifications: Readonly<Record<string, string>> = {
  qualifie: "qualified",
  "non-qualifie": "unqualified",
  autre: "other",
};

/** A qualification of home help; what is none stays as it is. */
export function qualificationIn(cell: string): string {
  return qualifications[fold(cell)] ?? cell;
}
