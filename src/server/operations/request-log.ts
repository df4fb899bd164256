import type { Logger } from "pino";
import type { Observer } from "./observation.js";

/** Logs a line for each GraphQL request, at level `info`. */
export function logRequests(logger: Logger): Observer {
  return {
    answered: ({ requestId, operation, cost, seconds, status, codes }) => {
      const milliseconds = Math.round(seconds * 1_000_000) / 1_000;
      logger.info({ requestId, operation, cost, milliseconds, status, codes }, "a GraphQL request was answered");
    },
  };
}
