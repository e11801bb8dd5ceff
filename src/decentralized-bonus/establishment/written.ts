import type { Json } from "../../intake/index.js";

/** A result as JSON carries it, without its working, which is worked out again when it is read. */
export type Written<T> = Omit<Json<T>, "steps">;
