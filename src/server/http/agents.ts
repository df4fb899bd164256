import { type IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { OperationTypeNode } from "graphql";
import type { GraphQLParams } from "graphql-yoga";
import type { Logger } from "pino";
import * as z from "zod";
import { type Asking, Refused } from "../../agents/asking.js";
import type { TypedDocumentString } from "../../agents/generated/graphql.js";
import { createAgentsServer, toolNames } from "../../agents/server.js";
import type { Reader } from "../../database/reader.js";
import { points } from "../../limits/limits.js";
import type { Answer } from "../exchange/answer.js";
import { type HttpExchange, handOver, requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { PublicAddress } from "../exchange/origin.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { createCitations } from "../exports/cited.js";
import type { GraphQLEndpoint } from "../graphql/endpoint.js";
import { isDefect, toClientError } from "../graphql/errors.js";

/** What agents are answered with. */
export interface Agents {
  /** What is answered to a message that came by HTTP. Nothing is sent. */
  answer(request: IncomingMessage, response: ServerResponse, body: string): Promise<Answer>;
  /** A server for one client, whose requests are those of the exchange. @param address where that client sees the service */
  serverFor(exchange: HttpExchange, address: string): Server;
  /** Origins whose pages may ask. */
  readonly origins: readonly string[];
}

export interface AgentsOptions {
  readonly ask: GraphQLEndpoint["inProcess"];
  /** What citations are read with. */
  readonly reader: Pick<Reader, "database">;
  readonly address: PublicAddress;
  readonly logger: Logger;
  readonly rateLimit: RateLimit | undefined;
  readonly introspection: boolean;
  readonly agentQueries: boolean;
  readonly agentOrigins: readonly string[];
}

/** Puts together what answers agents: the tools, and the endpoint that they ask. */
export function createAgents(options: AgentsOptions): Agents {
  const { logger, introspection, agentQueries: queries, agentOrigins: origins, address } = options;
  const cited = createCitations(options.reader);
  const serverFor: Agents["serverFor"] = (exchange, at) =>
    createAgentsServer({
      asking: askingFor(options, cited, exchange, at),
      queries,
      introspection,
      told: (error) => {
        const said = toClientError(error);
        if (isDefect(said)) logger.error({ err: error, requestId: requestIdOf(exchange.res) }, "a tool met a defect");
        return new Refused(said.message, String(said.extensions["code"]));
      },
    });
  return {
    origins,
    serverFor,
    answer: async (request, response, body) => {
      notesOf(response).operation = calledIn(body);
      const server = serverFor({ req: request, res: response }, address.of(request));
      // Nothing is remembered between messages: any worker, and any of several services, answers any of them.
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await server.connect(transport);
      try {
        return await answerOf(await transport.handleRequest(messageOf(request, body)));
      } finally {
        await server.close();
      }
    },
  };
}

function messageOf({ headers }: IncomingMessage, body: string): Request {
  const accept = headers.accept ?? "";
  const version = headers["mcp-protocol-version"];
  return new Request("http://localhost/mcp", {
    method: "POST",
    headers: {
      ...{ accept, "content-type": "application/json" },
      ...(typeof version === "string" && { "mcp-protocol-version": version }),
    },
    body,
  });
}

async function answerOf(response: Response): Promise<Answer> {
  const type = response.headers.get("content-type");
  const headers = type === null ? {} : { "content-type": type };
  return { status: response.status, headers, bytes: Buffer.from(await response.arrayBuffer()), freshness: "none" };
}

const toolCall = z.object({ method: z.literal("tools/call"), params: z.object({ name: z.enum(toolNames) }) });

/** The tool that a message calls, by which logs and metrics tell what was asked. */
function calledIn(body: string): { readonly type: OperationTypeNode; readonly name: string | undefined } {
  const type = OperationTypeNode.QUERY;
  try {
    const { data } = toolCall.safeParse(JSON.parse(body));
    return { type, name: data && `mcp:${data.params.name}` };
  } catch {
    return { type, name: undefined };
  }
}

/** An answer of the executor, which has held it to the document; types are made of both. */
interface Executed<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks for the client of an exchange, at its expense. */
function askingFor(
  { ask, rateLimit }: AgentsOptions,
  cited: ReturnType<typeof createCitations>,
  exchange: HttpExchange,
  address: string,
): Asking {
  const asked = async (params: GraphQLParams) => JSON.parse(await askedFor(exchange, (own) => ask(params, own)));
  return {
    address,
    ask: async <Result, Variables extends Record<string, unknown>>(
      document: TypedDocumentString<Result, Variables>,
      variables: Variables,
    ) => {
      const persistedQuery = { version: 1, sha256Hash: document.__meta__?.["hash"] };
      const executed: Executed<Result> = await asked({ variables, extensions: { persistedQuery } });
      const [error] = executed.errors ?? [];
      if (error !== undefined) throw new Refused(error.message, error.extensions.code);
      return executed.data;
    },
    askAnything: async (query, variables) => {
      const { data, errors }: Executed<unknown> = await asked({ query, variables });
      const said = errors?.map(({ message, extensions: { code } }) => ({ message, code }));
      return { ...(data !== undefined && { data }), ...(said && { errors: said }) };
    },
    cite: async ({ corpus, number, digest, publishedAt }, part) => {
      if (part.quote !== undefined || part.stance !== undefined) await rateLimit?.spend(exchange.req, points.export);
      return cited({ address, edition: { corpus: corpus.slug, number, digest, publishedAt }, ...part });
    },
  };
}

/** Several operations may be answered for one request: each has an exchange of its own, whose notes are added to the request's. */
async function askedFor({ req, res }: HttpExchange, ask: (exchange: HttpExchange) => Promise<string>): Promise<string> {
  const own = new ServerResponse(req);
  own.setHeader("x-request-id", requestIdOf(res));
  try {
    return await ask({ req, res: own });
  } finally {
    handOver(own);
    const [all, { cost, codes }] = [notesOf(res), notesOf(own)];
    if (cost !== undefined) all.cost = (all.cost ?? 0) + cost;
    all.codes = [...new Set([...all.codes, ...codes])];
    all.isPaid = true;
  }
}
