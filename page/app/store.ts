import { computed, effect, signal } from "@preact/signals";
import type { Language, LawAsked } from "../../src/index.js";
import type { Asked } from "../engine/payslip.js";
import { opening } from "./opening.js";

/** The views, by the word that the address has for them. */
export const views = ["bulletin", "droit", "carriere", "etablissement", "rappel"] as const;

/** A view of the page. */
export type View = (typeof views)[number];

/** What is asked in a view: what the address brings back. */
export type Answers = Readonly<Record<string, unknown>>;

const start: Asked = {
  metier: "aide-soignant",
  month: opening.to,
  law: "in-force",
  seniorityYears: "10",
  establishment: { kind: "etablissement-de-sante", publicFunding: true },
};

const usual: Readonly<Record<View, Answers>> = {
  bulletin: start as Answers,
  droit: { metier: "aide-soignant", years: "10", law: "in-force" },
  carriere: { law: "in-force" },
  etablissement: {},
  rappel: {},
};

/** The language of the page. */
export const language = signal<Language>("fr");

/** The view shown. */
export const view = signal<View>("bulletin");

/** What is asked in each view. */
export const asked = signal<Readonly<Record<View, Answers>>>(usual);

/** What is asked of the payslip, as the library reads it. */
export const payAsked = computed(() => asked.value.bulletin as Asked);

/** Changes what is asked in a view; what is undefined is no longer asked. */
export function ask(of: View, change: Answers): void {
  const next = { ...asked.value[of], ...change };
  const told = Object.entries(next).filter(([, value]) => value !== undefined);
  asked.value = { ...asked.value, [of]: Object.fromEntries(told) };
}

/** The law asked in a view. */
export function lawIn(of: View): LawAsked {
  const { law = "in-force" } = asked.value[of] as { readonly law?: LawAsked };
  return law;
}

/** The address that brings back what is asked. */
export function fragment(): string {
  const params = new URLSearchParams();
  if (language.value === "en") params.set("lang", "en");
  for (const [key, value] of Object.entries(asked.value[view.value]))
    params.set(key, typeof value === "string" ? value : JSON.stringify(value));
  return `#${view.value}?${params}`;
}

/** Takes up what an address asks; an address that asks nothing changes nothing. */
export function takeUp(address: string): void {
  const [name = "", query = ""] = address.replace(/^#/, "").split("?");
  const found = views.find((each) => each === name);
  if (found === undefined) return;
  const params = new URLSearchParams(query);
  language.value = params.get("lang") === "en" ? "en" : "fr";
  params.delete("lang");
  view.value = found;
  const told = [...params].map(([key, value]) => [key, valueIn(value)] as const);
  if (told.length > 0) asked.value = { ...asked.value, [found]: Object.fromEntries(told) };
}

function valueIn(text: string): unknown {
  if (!/^(?:[[{]|true$|false$)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keeps the address and the page together. */
export function follow(): void {
  takeUp(location.hash);
  const shown = (): void => history.replaceState(null, "", fragment());
  addEventListener("hashchange", () => {
    takeUp(location.hash);
    shown();
  });
  effect(shown);
}
