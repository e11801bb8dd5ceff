import type { Outcome } from "../intake/index.js";
import type { Verification } from "../verify/index.js";

/** The verifier of the files of a door beside the core. */
interface DoorVerifying {
  readonly safeVerify: (examples: unknown) => Outcome<Verification<string>>;
}

/** The doors whose examples name them, each read only when a file does. */
const doors: Readonly<Record<string, () => Promise<DoorVerifying>>> = {
  "social-security": () => import("../social-security/index.js"),
  assistance: () => import("../assistance/index.js"),
  "other-agreements": () => import("../other-agreements/index.js"),
};

/** A file verified by the door that it names; `undefined` where it names none. */
export async function verifiedByDoor(
  file: unknown,
): Promise<Outcome<Verification<string>> | undefined> {
  const { door } = Object(file) as { readonly door?: unknown };
  const named = typeof door === "string" && Object.hasOwn(doors, door) ? doors[door] : undefined;
  return named === undefined ? undefined : (await named()).safeVerify(file);
}
