/** The command line. It alone knows the system that it runs on. */

export { main } from "./main.js";
