import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { namesDocument } from "./graphql-request.js";

/** As what a GraphQL request can be answered, in the order in which the service would rather, and with the parameters of each. */
const forms = {
  "application/json; charset=utf-8": "application/json",
  "application/graphql-response+json; charset=utf-8": "application/graphql-response+json",
  "text/csv; charset=utf-8; header=present": "text/csv",
  "application/jsonl; charset=utf-8": "application/jsonl",
} as const;
const PAGE = "text/html; charset=utf-8";

/** A media type of answers; that of pages stands for GraphiQL. */
export type AnswerType = (typeof forms)[keyof typeof forms] | "text/html";
export const answerTypes: readonly AnswerType[] = Object.values(forms);

/** What a client would rather have, as its header says. */
interface Wish {
  /** Undefined when it takes no answer at all. */
  readonly answer: AnswerType | undefined;
  readonly page: "never" | "unless something is asked" | "rather";
}

/** Clients have few such headers, and each of them sends its own with every request. */
const wishes = new LRUCache<string, Wish>({ max: 200, memoMethod: read });

/**
 * As what a request is to be answered, by weight, not by order (RFC 9110, 12.5.1). Browsers get GraphiQL. So does a program
 * that takes pages by default, but for asking something: it then gets its answer, if it takes anything.
 *
 * @returns undefined when the client takes nothing that there is
 */
export function answerTypeFor({ method, url = "", headers }: IncomingMessage): AnswerType | undefined {
  const { answer, page } = wishes.memo(headers.accept ?? "");
  if (method === "POST" || page === "never") return answer;
  return page === "rather" || !namesDocument(url) ? "text/html" : answer;
}

function read(accept: string): Wish {
  // A header without any media range says as little as none.
  const negotiator = new Negotiator({ headers: { accept: accept.includes("/") ? accept : "*/*" } });
  const form = negotiator.mediaTypes(Object.keys(forms)).find(isForm);
  const answer = form && forms[form];
  const ranges = negotiator.mediaTypes().map((range) => range.toLowerCase());
  const isHeaviest = negotiator.mediaType([...Object.keys(forms), PAGE]) === PAGE;
  if (!isHeaviest || !ranges.includes("text/html")) return { answer, page: "never" };
  // Every browser names it, and no program does by default.
  const isBrowser = ranges.includes("application/xhtml+xml");
  const isByDefault = !isBrowser && ranges.includes("*/*") && !answerTypes.some((type) => ranges.includes(type));
  return { answer, page: isByDefault ? "unless something is asked" : "rather" };
}

function isForm(text: string): text is keyof typeof forms {
  return Object.hasOwn(forms, text);
}
