import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { isDay } from "../../src/exact/calendar.js";
import { fileOf, type Schemas } from "../../src/schemas/schemas.js";
import type { VerifiableFunction } from "../../src/verify/verifiable-function.js";

/** What each function takes and gives. */
export const shapes: Readonly<Record<VerifiableFunction, readonly [keyof Schemas, keyof Schemas]>> =
  {
    computePay: ["payRequest", "paySlip"],
    computeYear: ["yearRequest", "payYear"],
    entitlements: ["entitlementQuestion", "entitlements"],
    decentralizedBonus: ["decentralizedBonusRequest", "decentralizedBonus"],
    distributeDecentralizedBonus: ["bonusEstablishment", "bonusDistribution"],
    computeSeniority: ["careerQuestion", "seniority"],
    careerTimeline: ["careerQuestion", "timeline"],
    yearsInForce: ["careerQuestion", "yearsInForce"],
    backPay: ["backPayRequest", "backPay"],
    absorb: ["absorptionRequest", "absorption"],
    careerIndemnity: ["careerIndemnityRequest", "careerIndemnity"],
    differentialIndemnity: ["differentialIndemnityRequest", "differentialIndemnity"],
    reclassify: ["reclassifyRequest", "reclassification"],
    checkAllowances: ["allowancesRequest", "allowancesCheck"],
    projectCareer: ["careerProjectionRequest", "careerProjection"],
    assistantMaternelPay: ["assistantMaternelRequest", "assistantMaternelPay"],
    directorCoefficient: ["directorCoefficientRequest", "directorCoefficient"],
    directorSchedule: ["directorScheduleRequest", "directorSchedule"],
    freeMeals: ["freeMealsRequest", "freeMeals"],
    higherMetier: ["higherMetierRequest", "higherMetier"],
    medicalBonification: ["medicalBonificationRequest", "medicalBonification"],
    medicalDutyPay: ["medicalDutyPayRequest", "medicalDutyPay"],
    noticeThreshold: ["noticeRequest", "notice"],
    overtimeCeiling: ["overtimeCeilingRequest", "overtimeCeiling"],
    overtimePay: ["overtimePayRequest", "overtimePay"],
    holidayPay: ["holidayPayRequest", "holidayPay"],
    transferAllowance: ["transferAllowanceRequest", "transferAllowance"],
    endOfCareerRest: ["endOfCareerRestRequest", "endOfCareerRest"],
    replacementDifferential: ["replacementRequest", "replacementDifferential"],
    retirementAllowance: ["retirementAllowanceRequest", "retirementAllowance"],
    fosterIndemnities: ["fosterIndemnitiesRequest", "fosterIndemnities"],
    teacherHousing: ["teacherHousingRequest", "teacherHousing"],
    trainingPay: ["trainingPayRequest", "trainingPay"],
    waitingIndemnityBase: ["waitingIndemnityRequest", "waitingIndemnityBase"],
  };

const folder = new URL("../../schemas/", import.meta.url);

/** The file of a schema, as it ships. */
export function shipped(name: keyof Schemas): string {
  return readFileSync(new URL(fileOf(name), folder), "utf8");
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: isDay } });
const made = new Map<string, ValidateFunction>();

/** What a validator that is not zod finds wrong with a value; nothing when it is right. */
export function wrongWith(name: keyof Schemas, value: unknown): readonly string[] {
  const validate = made.get(name) ?? ajv.compile(JSON.parse(shipped(name)));
  made.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
