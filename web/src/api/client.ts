import {
  type AnyVariables,
  Client,
  type CombinedError,
  createRequest,
  fetchExchange,
  type OperationResult,
  type OperationResultSource,
} from "@urql/core";
import { ofService } from "../address/service.js";
import type { TypedDocumentString } from "./generated/graphql.js";

/** An operation of a `.graphql` file, with the types of its answer and of what it is asked with. */
export type Operation<Data, Variables> = TypedDocumentString<Data, Variables>;

let client: Client | undefined;

/**
 * Asks the service over its public API. Documents are named by their hashes, which the service knows from its build, and
 * asked for by GET, so that the browser and whatever lies between keep the answers; by POST alone what is too long for an address.
 */
export function ask<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): OperationResultSource<OperationResult<Data, Variables>> {
  client ??= new Client({
    url: ofService("/graphql"),
    exchanges: [fetchExchange],
    preferGetMethod: "within-url-limit",
  });
  const persistedQuery = { version: 1, sha256Hash: hashOf(operation) } as const;
  return client.executeQuery(createRequest<Data, Variables>(operation.toString(), variables, { persistedQuery }));
}

/** The hash that was put into a document when it was generated: the service knows it from its build. */
export function hashOf(operation: Operation<unknown, never>): string {
  const hash: unknown = operation.__meta__?.["hash"];
  if (typeof hash === "string") return hash;
  throw new Error("documents are generated with their hashes: npm run operations");
}

/** A slug that an edition does not have, as it was asked for, and the nearest that it has; null where none is near. */
export interface Unknown {
  readonly asked: string;
  readonly nearest: string | null;
}

/** What went wrong: how it is said depends on the reader's language. */
export interface Failure {
  /** `refused`: the question itself was, as one after a slug that the edition does not have; a view may say it better. */
  readonly reason: "unreachable" | "outdated" | "busy" | "limited" | "refused" | "failed" | "gone" | "unanswered";
  /** What the service says of it, in English. */
  readonly detail?: string;
  /** What the edition does not have of what was asked for. */
  readonly unknown?: readonly Unknown[];
  /** Whether asking again may help. */
  readonly again: boolean;
}

/** Thrown where something is asked outside of what is drawn. */
export class AskFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/** Tells a failure by the code that the service gives it. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { reason: "unreachable", again: true };
  switch (first.extensions["code"]) {
    case "BAD_USER_INPUT":
      return { reason: "refused", detail: first.message, unknown: unknownIn(first), again: false };
    case "PERSISTED_QUERY_NOT_FOUND":
      return { reason: "outdated", again: false };
    case "SERVICE_UNAVAILABLE":
    case "TIMEOUT":
      return { reason: "busy", again: true };
    case "RATE_LIMITED":
      return { reason: "limited", again: true };
    default:
      return { reason: "failed", detail: first.message, again: false };
  }
}

function unknownIn({ extensions }: CombinedError["graphQLErrors"][number]): readonly Unknown[] {
  const { unknown } = extensions;
  return Array.isArray(unknown) ? unknown.filter(isUnknown) : [];
}

function isUnknown(value: unknown): value is Unknown {
  if (typeof value !== "object" || value === null || !("asked" in value && "nearest" in value)) return false;
  return typeof value.asked === "string" && (value.nearest === null || typeof value.nearest === "string");
}
