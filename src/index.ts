export { computePay, safeComputePay } from "./pay.js";
