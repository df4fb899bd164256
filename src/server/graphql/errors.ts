import { GraphQLError, type GraphQLErrorExtensions, type GraphQLErrorOptions } from "graphql";
import { DatabaseAway, StatementTimedOut } from "../../database/availability.js";
import { AnswerTooLarge, BadUserInput, CatalogueChanged, NothingPublished } from "../../resolvers/errors.js";
import { RateLimited } from "../exchange/rate-limit.js";
import { type ErrorCode, isErrorCode, type Refusal, statuses } from "../exchange/refusal.js";
import { TooBusy } from "../exchange/turn.js";

/** Codes of GraphQL Yoga and of what it is made of, in the words of the contract. */
const contractCodes: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  REQUEST_ENTITY_TOO_LARGE: "BAD_USER_INPUT",
};

/** A request asks for more than is allowed, by its shape or by what it would answer. */
export class QueryTooComplex extends GraphQLError {
  constructor(message: string, extensions: GraphQLErrorExtensions = {}) {
    super(message, { extensions: { ...extensions, code: "QUERY_TOO_COMPLEX" } });
  }
}

/** A request says which persisted query it means, and not as it should. */
export class BadPersistedQuery extends GraphQLError {
  constructor(problem: string) {
    const argument = "extensions.persistedQuery";
    super(`${argument}: ${problem}`, { extensions: { argument, code: "BAD_USER_INPUT", http: { status: 400 } } });
  }
}

/** A hash has no document yet. Clients know this by its message, whatever else stands there, and send the document along. */
export class PersistedQueryNotFound extends GraphQLError {
  constructor() {
    // The next answer to the same address is another one.
    const http = { status: 200, headers: { "cache-control": "no-store" } };
    super("PersistedQueryNotFound", { extensions: { code: "PERSISTED_QUERY_NOT_FOUND", http } });
  }
}

/** A request asks for something else than a trusted document. */
export class DocumentNotTrusted extends GraphQLError {
  constructor(problem: string, code: "DOCUMENT_NOT_TRUSTED" | "PERSISTED_QUERY_NOT_FOUND" = "DOCUMENT_NOT_TRUSTED") {
    const http = { status: 400, headers: { "cache-control": "no-store" } };
    super(`This service runs only documents known to it beforehand, and ${problem}.`, { extensions: { code, http } });
  }
}

/** An answer was not complete in the time that it may take. */
export class AnswerTimedOut extends Error {
  constructor() {
    super("the answer took too long");
    this.name = "AnswerTimedOut";
  }
}

/**
 * Says an error to the client: errors raised on purpose with their message and code, errors of GraphQL itself with a
 * code, the database's absence as SERVICE_UNAVAILABLE or TIMEOUT, and anything else as INTERNAL_SERVER_ERROR without a
 * word of what is inside. The only place where errors get their code.
 */
export function toClientError(error: unknown): GraphQLError {
  const causes = causesOf(error);
  const raised = causes.find((cause) => cause instanceof BadUserInput);
  if (raised) return coded(error, "BAD_USER_INPUT", raised.message, { ...faultOf(raised), ...refusedWhole(error) });
  const large = causes.find((cause) => cause instanceof AnswerTooLarge);
  if (large) return coded(error, "QUERY_TOO_COMPLEX", large.message);
  const limited = causes.find((cause) => cause instanceof RateLimited);
  if (limited) return coded(error, "RATE_LIMITED", limited.message, {}, String(limited.retryAfterSeconds));
  const unpublished = causes.find((cause) => cause instanceof NothingPublished);
  if (unpublished) return coded(error, "SERVICE_UNAVAILABLE", unpublished.message);
  if (causes.some((cause) => cause instanceof StatementTimedOut || cause instanceof AnswerTimedOut))
    return coded(error, "TIMEOUT", "The answer took too long; ask for less, or try again.");
  if (causes.some((cause) => cause instanceof DatabaseAway))
    return coded(error, "SERVICE_UNAVAILABLE", "The database cannot be reached right now; try again in a moment.");
  if (causes.some((cause) => cause instanceof TooBusy))
    return coded(error, "SERVICE_UNAVAILABLE", "The service has too much to do right now; try again in a moment.");
  if (causes.some((cause) => cause instanceof CatalogueChanged))
    return coded(error, "SERVICE_UNAVAILABLE", "Something was published while this was answered; ask again.");
  const innermost = causes.at(-1);
  if (innermost instanceof GraphQLError) return ofGraphQL(error instanceof GraphQLError ? error : innermost);
  return coded(error, "INTERNAL_SERVER_ERROR", "Something went wrong in the service.");
}

/** Whether an error is a defect of the service, which belongs in its log. */
export function isDefect({ extensions }: GraphQLError): boolean {
  return extensions["code"] === "INTERNAL_SERVER_ERROR";
}

/** An error as a refusal of the whole request. */
export function toRefusal({ message, extensions: { code, http } }: GraphQLError): Refusal {
  const known = isErrorCode(code) ? code : "INTERNAL_SERVER_ERROR";
  return { status: http?.status ?? statuses[known], code: known, message, headers: http?.headers ?? {} };
}

/** An error and what caused it, outermost first: drivers and GraphQL wrap errors in errors. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let inner = error; inner !== undefined && inner !== null && !causes.includes(inner); ) {
    causes.push(inner);
    inner = inner instanceof GraphQLError ? inner.originalError : inner instanceof Error ? inner.cause : undefined;
  }
  return causes;
}

/** What is wrong with input, for programs. */
function faultOf({ argument, unknown }: BadUserInput): GraphQLErrorExtensions {
  return { argument, ...(unknown.length > 0 && { unknown }) };
}

/** Without a path the request as a whole was refused, for which GraphQL over HTTP has the status 400. */
function refusedWhole(error: unknown): GraphQLErrorExtensions {
  return error instanceof GraphQLError && error.path ? {} : { http: { spec: true, status: 400 } };
}

/** Errors of parsing and validation have a code already; values that do not fit their type come without one. */
function ofGraphQL(error: GraphQLError): GraphQLError {
  const { code: given, originalError, http, ...extensions } = error.extensions;
  const code = typeof given === "string" ? (contractCodes[given] ?? given) : "BAD_USER_INPUT";
  // What is not even JSON is refused with 400 to those as well who accept nothing newer than application/json.
  const unread = originalError === undefined ? {} : { http: { status: 400 } };
  return new GraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...extensions, ...refusedWhole(error), ...(http && { http }), ...unread, code },
  });
}

function coded(
  error: unknown,
  code: ErrorCode,
  message: string,
  extensions: GraphQLErrorExtensions = {},
  retryAfter = statuses[code] === 503 ? "1" : undefined,
): GraphQLError {
  const headers = retryAfter === undefined ? {} : { headers: { "retry-after": retryAfter } };
  const http = statuses[code] === 200 ? {} : { http: { status: statuses[code], ...headers } };
  return new GraphQLError(message, {
    ...(error instanceof GraphQLError && placeOf(error)),
    extensions: { ...extensions, code, ...http },
  });
}

/** Where in the document an error belongs. */
export function placeOf({ nodes, source, positions, path }: GraphQLError): GraphQLErrorOptions {
  return { ...(nodes && { nodes }), ...(source && { source }), ...(positions && { positions }), ...(path && { path }) };
}
