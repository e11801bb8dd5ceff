// The deepest wings, in one file that every door of the build shares.
export * from "../src/exact/index.js";
export * from "../src/intake/index.js";
export * from "../src/working/index.js";
