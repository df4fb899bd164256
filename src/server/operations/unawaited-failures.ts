import type { Logger } from "pino";
import type { Observer } from "./observation.js";

/**
 * Notes failures that nobody waits for, until it is told to stop. Node.js would end the process, and with it every request
 * that is under way; but what fails so is part of one answer, and what the others are answered from is never changed.
 *
 * @returns stops it
 */
export function noteUnawaitedFailures(logger: Logger, observers: readonly Observer[]): () => void {
  const note = (reason: unknown): void => {
    logger.error({ err: reason }, "something failed that nobody waited for");
    for (const observer of observers) observer.failedUnawaited?.();
  };
  process.on("unhandledRejection", note);
  return () => process.off("unhandledRejection", note);
}
