import type { IncomingMessage, ServerResponse } from "node:http";
import { orWhenLate } from "../../database/patience.js";
import type { Reader } from "../../database/reader.js";
import { printedSchema } from "../../schema/index.js";
import type { Answer } from "../exchange/answer.js";
import { once } from "../exchange/once.js";
import type { PublicAddress } from "../exchange/origin.js";
import { type Page, preparePage, sendPage } from "../exchange/page.js";
import { languagesPreferred } from "../exchange/preferences.js";
import { createGraphQLEndpoint, type EndpointOptions } from "../graphql/endpoint.js";
import { asksTrusted, withOwn } from "../graphql/trusted-documents.js";
import { traced } from "../operations/tracing.js";
import { createExplorer } from "../pages/explorer.js";
import type { Figures } from "../pages/figures/figures.js";
import { graphiqlPage } from "../pages/graphiql.js";
import { keptPages } from "../pages/kept-pages.js";
import { llmsTxt } from "../pages/llms-txt.js";
import type { PageAsked } from "../pages/told/telling.js";
import { trustedPage } from "../pages/trusted-page.js";
import type { Agents } from "./agents.js";
import { KeptAnswers } from "./kept-answers.js";
import { asksOwn } from "./own-questions.js";
import type { SharedAnswers } from "./shared-answers.js";

/** What requests are answered with, once the service has started. */
export interface Handlers {
  readonly graphql: (request: IncomingMessage, response: ServerResponse) => Promise<Answer>;
  /** Answers that were given before; undefined when none are kept. */
  readonly answers: KeptAnswers | undefined;
  /**
   * Whether a request may be given what is kept: it asks nothing that this service would refuse. Answers stand under the documents that
   * are trusted, so that no service keeps such a one; this is a second wall, against whoever else writes to a shared Redis.
   */
  readonly mayBeGiven: (url: string, body: Buffer | undefined) => boolean;
  /** Where the service is, as its clients see it. */
  readonly address: PublicAddress;
  /** The explorer's page and its files, by their paths below the service. */
  readonly explorer: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;
  /** The explorer's figures outside of it. */
  readonly figures: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    which: keyof Figures,
  ) => Promise<void>;
  /** What the service is, for whoever reads for a model. */
  readonly llms: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** GraphiQL, or why it is not there. */
  readonly graphiql: () => Promise<Page>;
  readonly schema: () => Promise<Page>;
  readonly agents: () => Promise<Agents>;
  readonly exports: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether the database answers, or a replica for it. */
  readonly ready: () => Promise<boolean>;
}

/** What answers are made with. */
export interface HandlersOptions extends EndpointOptions {
  /** Whether agents may ask queries of their own. */
  readonly agentQueries: boolean;
  /** Origins whose pages may ask as agents. */
  readonly agentOrigins: readonly string[];
  /** Bytes of memory for answers that were given; 0: none is kept. */
  readonly answersMemory: number;
  /** What exports are read with: connections of their own. */
  readonly exportReader: Reader;
  /** Where the service is, as its clients see it. */
  readonly address: PublicAddress;
  /** Answers that several services share; undefined when this one shares none. */
  readonly sharedAnswers: SharedAnswers | undefined;
}

/** A database that takes longer to answer nothing is not one that requests should be sent to. */
const READINESS_MILLISECONDS = 1_000;

/** Puts together all that answers from a database. */
export function createHandlers(options: HandlersOptions): Handlers {
  const { answersMemory, address, logger, exportReader: reader } = options;
  const basePath = address.path;
  const { database, catalogue } = options.reader;
  const { introspection, trustedDocuments } = options;
  const runnable = trustedDocuments && withOwn(trustedDocuments);
  const pageAt = keptPages(
    { catalogue, database },
    { basePath, introspection, queries: trustedDocuments === undefined },
  );
  // A start should not wait for them.
  const loadExports = once(async () =>
    (await import("../exports/exports.js")).createExports({ reader, address, logger }),
  );
  const endpoint = createGraphQLEndpoint(options);
  const agents = once(async () =>
    (await import("./agents.js")).createAgents({
      ...{ ...options, reader },
      ask: (params, exchange) => traced(exchange.req, exchange.res, () => endpoint.inProcess(params, exchange)),
    }),
  );
  const loadFigures = once(async () =>
    (await import("../pages/figures/figures.js")).createFigures({ reader: options.reader, address }),
  );
  // What a page or a figure asks is paid for with its request, since it is made once for all who come for it.
  const asksPaid = (req: IncomingMessage, res: ServerResponse) => asksOwn(endpoint.inProcess, { req, res }, true);
  return {
    graphql: (request, response) => traced(request, response, () => endpoint.overHttp(request, response)),
    answers: answersMemory === 0 ? undefined : new KeptAnswers(catalogue, answersMemory, options.sharedAnswers),
    mayBeGiven: (url, body) => runnable === undefined || asksTrusted(runnable, url, body),
    address,
    explorer: createExplorer(basePath, async (request, response, path, prepare) => {
      // Whose host a request names decides over no page: where no address is set, links begin at the root of any.
      const root = address.vary.length === 0 ? address.of(request) : basePath;
      const asked: PageAsked = {
        ...{ basePath, path, address: root, search: (request.url ?? "").slice(path.length) },
        preferred: languagesPreferred(request),
        ask: asksPaid(request, response),
      };
      response.appendHeader("vary", "accept-language");
      return pageAt(asked, prepare);
    }),
    figures: async (request, response, path, which) =>
      (await loadFigures())[which](request, response, path, asksPaid(request, response)),
    llms: async (request, response) => {
      await catalogue.current();
      for (const name of address.vary) response.appendHeader("vary", name);
      const offered = { address: address.of(request), introspection, queries: trustedDocuments === undefined };
      sendPage(request, response, await llmsTxt(database, offered));
    },
    graphiql: once(() =>
      trustedDocuments === undefined ? graphiqlPage(basePath) : trustedPage(trustedDocuments, basePath),
    ),
    schema: once(() => preparePage("text/plain; charset=utf-8", printedSchema())),
    agents,
    exports: async (request, response) => (await loadExports())(request, response),
    ready: () => isReady(options.reader),
  };
}

async function isReady({ availability, pool, replicas }: Reader): Promise<boolean> {
  return (await orWhenLate(availability.look(pool), READINESS_MILLISECONDS, false)) || replicas.able > 0;
}
