/** What the page asks of the library, in a worker of its own. */
import { expose } from "comlink";
import { owed } from "./back-pay.js";
import { billFile } from "./bill-file.js";
import { bonusFile } from "./bonus-file.js";
import { careerSteps, standing } from "./career.js";
import { jobs } from "./jobs.js";
import { payslip } from "./payslip.js";
import { slipsFile } from "./slips-file.js";
import { through } from "./through.js";

const engine = {
  jobs,
  payslip,
  bonusFile,
  slipsFile,
  billFile,
  through,
  careerSteps,
  standing,
  owed,
};

/** The engine, as the page calls it. */
export type Engine = typeof engine;

expose(engine);
