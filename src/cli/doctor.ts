import type { Diagnosis } from "../server/connections.js";
import { diagnose } from "../server/diagnosis.js";
import { type OutputOptions, printResult, styled } from "./output.js";

const ENVIRONMENT = 2;

/** Ends with exit code 2 when something is wrong. */
export async function doctor(options: OutputOptions): Promise<void> {
  const diagnoses = await diagnose(process.env);
  printResult(diagnoses, options, () => diagnoses.flatMap(sayDiagnosis));
  if (diagnoses.some(({ healthy }) => !healthy)) process.exitCode = ENVIRONMENT;
}

function sayDiagnosis({ subject, healthy, finding, remedy }: Diagnosis): string[] {
  const mark = healthy ? styled("green", "ok   ") : styled("red", "wrong");
  return [`${mark} ${subject}: ${finding}`, ...(remedy === undefined ? [] : [`      ${remedy}`])];
}
