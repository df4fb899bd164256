import { GraphQLError, type GraphQLErrorExtensions, type GraphQLErrorOptions } from "graphql";
import { BadUserInput, NothingPublished } from "../resolvers/errors.js";

/** What a client finds in `extensions.code`: the contract's list, each with its HTTP status where nothing else was answered. */
const statuses = {
  BAD_USER_INPUT: 200,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  TIMEOUT: 504,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

type ErrorCode = keyof typeof statuses;

/** Codes of Prisma and of PostgreSQL (as its driver adapter hands them on) that mean: not reachable now, try again. */
const unavailableCodes = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2037",
  "ECONNREFUSED",
  "ECONNRESET",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);
/** A statement took longer than it may. */
const timeoutCodes = new Set(["57014"]);

/**
 * Says an error to the client: errors raised on purpose with their message and code, errors of GraphQL itself with a
 * code, the database's absence as SERVICE_UNAVAILABLE or TIMEOUT, and anything else as INTERNAL_SERVER_ERROR without a
 * word of what is inside. The only place where errors get their code.
 */
export function toClientError(error: unknown): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof BadUserInput) return coded(error, "BAD_USER_INPUT", cause.message, { argument: cause.argument });
  if (cause instanceof NothingPublished) return coded(error, "SERVICE_UNAVAILABLE", cause.message);
  if (cause instanceof GraphQLError) return ofGraphQL(error instanceof GraphQLError ? error : cause);
  if (hasCodeOf(timeoutCodes, cause))
    return coded(error, "TIMEOUT", "The answer took too long; ask for less, or try again.");
  if (hasCodeOf(unavailableCodes, cause)) {
    return coded(error, "SERVICE_UNAVAILABLE", "The database cannot be reached right now; try again in a moment.");
  }
  return coded(error, "INTERNAL_SERVER_ERROR", "Something went wrong in the service.");
}

/** Whether an error is a defect of the service, which belongs in its log. */
export function isDefect({ extensions }: GraphQLError): boolean {
  return extensions["code"] === "INTERNAL_SERVER_ERROR";
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** Errors of parsing and validation have a code already; values that do not fit their type come without one. */
function ofGraphQL(error: GraphQLError): GraphQLError {
  const { code = "BAD_USER_INPUT", ...extensions } = error.extensions;
  // Without a path the request as a whole was refused, for which GraphQL over HTTP has the status 400.
  const http = error.path === undefined ? { http: { spec: true, status: 400 } } : {};
  return new GraphQLError(error.message, { ...placeOf(error), extensions: { ...http, ...extensions, code } });
}

function coded(
  error: unknown,
  code: ErrorCode,
  message: string,
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  const http =
    statuses[code] === 200
      ? {}
      : { http: { status: statuses[code], ...(statuses[code] === 503 && { headers: { "retry-after": "1" } }) } };
  return new GraphQLError(message, {
    ...(error instanceof GraphQLError && placeOf(error)),
    extensions: { ...extensions, code, ...http },
  });
}

function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes && { nodes }), ...(source && { source }), ...(positions && { positions }), ...(path && { path }) };
}

/** Looks for the code in the error and in what caused it, since drivers wrap each other's errors. */
function hasCodeOf(codes: ReadonlySet<string>, error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  for (const key of ["code", "originalCode"]) {
    const code: unknown = Reflect.get(error, key);
    if (typeof code === "string" && codes.has(code)) return true;
  }
  return ["cause", "meta", "driverAdapterError"].some((key) => hasCodeOf(codes, Reflect.get(error, key)));
}
