import type { Warning } from "../corpus/problem.js";
import type { OutputOptions } from "./output.js";
import { warningLines, warningsOf } from "./problem-lines.js";

/** What of a command decides about warnings. */
export interface StrictOption {
  /** Takes warnings for problems. */
  readonly strict?: boolean;
}

/**
 * What becomes of a command's warnings: for people they go to standard error, apart from the result, and in the JSON
 * document that a program reads they stand beside it.
 */
export function keepWarnings(folder: string, { json }: OutputOptions) {
  let kept: readonly Warning[] = [];
  return {
    onWarnings: (warnings: readonly Warning[]): void => {
      kept = warnings;
      if (!json) for (const line of warningLines(warnings, folder)) process.stderr.write(`${line}\n`);
    },
    withWarnings: <Result extends object>(result: Result) => ({ ...result, ...warningsOf(kept) }),
  };
}
