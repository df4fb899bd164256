import {
  type AnyVariables,
  Client,
  type CombinedError,
  type DocumentInput,
  fetchExchange,
  type OperationResult,
  type OperationResultSource,
} from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { ofService } from "../address/service.js";

let client: Client | undefined;

/**
 * Asks the service over its public API. Documents are named by their hashes, which the service knows from its build, and
 * asked for by GET, so that the browser and whatever lies between keep the answers; by POST alone what is too long for an address.
 */
export function ask<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
): OperationResultSource<OperationResult<Data, Variables>> {
  client ??= createClient();
  return client.query(document, variables);
}

function createClient(): Client {
  return new Client({
    url: ofService("/graphql"),
    exchanges: [
      persistedExchange({
        preferGetForPersistedQueries: "within-url-limit",
        enforcePersistedQueries: true,
        generateHash: async (_, document) => hashOf(document),
      }),
      fetchExchange,
    ],
    preferGetMethod: "within-url-limit",
  });
}

/** The hash that was put into a document when it was generated: the service knows it from its build. */
export function hashOf(document: unknown): string {
  if (isRecord(document) && isRecord(document["__meta__"])) {
    const { hash } = document["__meta__"];
    if (typeof hash === "string") return hash;
  }
  throw new Error("documents are generated with their hashes: npm run operations");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** What went wrong: how it is said depends on the reader's language. */
export interface Failure {
  /** `refused`: the question itself was, as one after a slug that the edition does not have; a view may say it better. */
  readonly reason: "unreachable" | "outdated" | "busy" | "limited" | "refused" | "failed" | "gone" | "unanswered";
  /** What the service says of it, in English. */
  readonly detail?: string;
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
      return { reason: "refused", detail: first.message, again: false };
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
