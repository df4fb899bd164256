import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import type { LogLevel } from "../settings.js";
import type { Observer } from "./observation.js";

const STDERR = 2;
/** Names under which drivers and HTTP keep what nobody else may know. */
const secretKeys = ["password", "passwd", "connectionString", "authorization", "cookie", "databaseUrl", "redisUrl"];
/** As deep as errors carry the options of what failed: `err`, its cause, that cause's options. */
const places = ["", "*.", "*.*.", "*.*.*."];
/** A connection string, of PostgreSQL or Redis, in whatever text it stands, up to a space or the end of the JSON string that holds it. */
const connectionStrings = /\b(?:postgres(?:ql)?|rediss?):\/\/(?:[^\s"\\]|\\[^nrt])*/gi;
/** The other spelling of connection strings, as libpq has it. */
const passwordPairs = /\bpassword\s*=\s*(?:'(?:[^'"\\]|\\.)*'|(?:[^\s"\\&]|\\[^nrt])*)/gi;

/**
 * The service's log: a JSON object a line, on standard error unless `destination` is given. Whatever is logged, no
 * connection string and no password leaves by it.
 */
export function createLogger(level: LogLevel, destination: DestinationStream = pino.destination(STDERR)): Logger {
  return pino(
    {
      level,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: places.flatMap((place) => secretKeys.map((key) => `${place}${key}`)), censor: "[redacted]" },
      hooks: {
        // Drivers repeat what they were given in messages and stacks, where no name tells what is secret.
        streamWrite: (line) =>
          line.replace(connectionStrings, "[redacted]").replace(passwordPairs, "password=[redacted]"),
      },
    },
    destination,
  );
}

/** Logs a line for each GraphQL request, at level `info`, and for each answer that is cut off, at `warn`. */
export function logRequests(logger: Logger): Observer {
  return {
    answered: ({ requestId, operation, cost, seconds, status, codes }) => {
      const milliseconds = Math.round(seconds * 1_000_000) / 1_000;
      logger.info({ requestId, operation, cost, milliseconds, status, codes }, "a GraphQL request was answered");
    },
    cut: ({ requestId, reason, unsent }) => {
      logger.warn({ requestId, reason, unsent }, "an answer that its client did not take was cut off");
    },
  };
}
