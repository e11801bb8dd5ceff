/** What the page asks of the library, in a worker of its own. */
import { expose } from "comlink";
import { jobs } from "./jobs.js";
import { payslip } from "./payslip.js";

const engine = { jobs, payslip };

/** The engine, as the page calls it. */
export type Engine = typeof engine;

expose(engine);
