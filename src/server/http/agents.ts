import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { OperationTypeNode } from "graphql";
import type { Logger } from "pino";
import * as z from "zod";
import { type Asking, Refused } from "../../agents/asking.js";
import { createAgentsServer, toolNames } from "../../agents/server.js";
import type { Reader } from "../../database/reader.js";
import { points } from "../../limits/points.js";
import type { Answer } from "../exchange/answer.js";
import { type HttpExchange, requestIdOf } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import type { PublicAddress } from "../exchange/origin.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { createCitations } from "../exports/cited.js";
import type { GraphQLEndpoint } from "../graphql/endpoint.js";
import { isDefect, toClientError } from "../graphql/errors.js";
import { askFor, askOwn } from "./own-questions.js";

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

/** Asks for the client of an exchange, at its expense. */
function askingFor(
  { ask, rateLimit }: AgentsOptions,
  cited: ReturnType<typeof createCitations>,
  exchange: HttpExchange,
  address: string,
): Asking {
  return {
    address,
    ask: (document, variables) => askOwn(ask, exchange, document, variables),
    askAnything: async (query, variables) => {
      const { data, errors } = await askFor<unknown>(ask, exchange, { query, variables });
      const said = errors?.map(({ message, extensions: { code } }) => ({ message, code }));
      return { ...(data !== undefined && { data }), ...(said && { errors: said }) };
    },
    cite: async ({ corpus, number, digest, publishedAt }, part) => {
      if (part.quote !== undefined || part.stance !== undefined) await rateLimit?.spend(exchange.req, points.export);
      return cited({ address, edition: { corpus: corpus.slug, number, digest, publishedAt }, ...part });
    },
  };
}
