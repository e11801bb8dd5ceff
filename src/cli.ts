#!/usr/bin/env node
import { main } from "./cli/index.js";

main(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
