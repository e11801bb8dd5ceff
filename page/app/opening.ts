import type { Opening } from "../engine/opening.js";

declare const OPENING: Opening;

/** What the page knows before its engine is awake. */
export const opening: Opening = OPENING;
