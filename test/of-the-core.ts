import doors from "../scripts/doors.json" with { type: "json" };

/** Whether a file, named from the folder that it stands in, is no file of a door beside the core. */
export function isOfTheCore(name: string): boolean {
  return !doors.some((door) => name.startsWith(`${door}/`));
}
