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

/** What went wrong, in words that say what to do. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
  /** Whether asking again may help. */
  readonly again: boolean;
  /** Whether the question itself was refused, as one after a slug that the edition does not have: the view says it better. */
  readonly refused?: true;
}

/** Tells a failure by the code that the service gives it. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined)
    return { title: "The service cannot be reached.", advice: "Check the connection, then try again.", again: true };
  switch (first.extensions["code"]) {
    case "BAD_USER_INPUT":
      return { title: "This cannot be shown.", advice: first.message, again: false, refused: true };
    case "PERSISTED_QUERY_NOT_FOUND":
      return { title: "This page is older than the service.", advice: "Reload it.", again: false };
    case "SERVICE_UNAVAILABLE":
    case "TIMEOUT":
      return { title: "The service is busy or starting.", advice: "Try again in a moment.", again: true };
    case "RATE_LIMITED":
      return { title: "Too much was asked at once.", advice: "Try again in a minute.", again: true };
    default:
      return { title: "This cannot be shown.", advice: first.message, again: false };
  }
}
