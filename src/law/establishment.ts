import facts from "../../seeds/facts.json" with { type: "json" };
import { lazy } from "../exact/index.js";
import type { Facts } from "../ids/index.js";
import {
  deferred,
  either,
  flag,
  list,
  maybe,
  oneOf,
  record,
  type Schema,
} from "../intake/index.js";

/** A kind of establishment or of service, as conditions of the texts name it. */
export type EstablishmentKind = NonNullable<Facts["establishmentKind"]>[number];

/** Where an establishment stands, as the texts on the cost of living tell places apart. */
export type EstablishmentPlace = (typeof establishmentPlaces)[number];

const places = ["mainland", "martinique", "guadeloupe", "guyane", "reunion", "mayotte"] as const;

/** The places that the texts tell apart. */
export const establishmentPlaces: typeof places = /* @__PURE__ */ Object.freeze(places);

/** The characteristics of the establishment on which pay depends. */
export interface Establishment {
  /** Its kind, or its kinds; the Ségur family is asked for it. */
  readonly kind?: EstablishmentKind | readonly EstablishmentKind[];
  /** Where it stands; mainland France unless told. */
  readonly place?: EstablishmentPlace;
  /** Whether the public funding that a text asks for is received. */
  readonly publicFunding?: boolean;
  /** Whether an employer of Réunion applies the point raised by 20 %. */
  readonly reunionAgreement?: boolean;
  /**
   * Whether it applies the agreement, or local texts since its denunciation; the agreement unless
   * told.
   */
  readonly applies?: "agreement" | "local-texts";
  /** Whether the employer is a member of the signatories' federation. */
  readonly member?: boolean;
}

const kinds = /* @__PURE__ */ lazy(() => {
  const fact = facts.find(({ id }) => id === "establishmentKind");
  return (fact?.values ?? []).map(({ id }) => id as EstablishmentKind);
});

/** The schema of an establishment. */
export const establishmentSchema = (): Schema<Establishment> =>
  record<Establishment>({
    kind: maybe(deferred(() => kindSchema())),
    place: maybe(oneOf(establishmentPlaces)),
    publicFunding: maybe(flag()),
    reunionAgreement: maybe(flag()),
    applies: maybe(oneOf(["agreement", "local-texts"])),
    member: maybe(flag()),
  });

function kindSchema(): Schema<NonNullable<Establishment["kind"]>> {
  const one = oneOf(kinds());
  const expected = {
    fr: "un genre d'établissement, ou une liste de genres",
    en: "a kind of establishment, or a list of kinds",
  };
  return either(
    [one, list(one, 20)],
    (value) => (Array.isArray(value) ? list(one, 20) : one),
    expected,
  );
}

/** The kinds told of an establishment; none where it is not told. */
export function kindsOf(establishment: Establishment | undefined): readonly EstablishmentKind[] {
  const kind = establishment?.kind;
  if (kind === undefined) return [];
  return typeof kind === "string" ? [kind] : kind;
}
