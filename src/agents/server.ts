import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import manifest from "../../package.json" with { type: "json" };
import { nearestNote } from "../entities/nearest-name.js";
import { limits } from "../limits/limits.js";
import type { Asking } from "./asking.js";
import { Refused } from "./own-graph.js";
import { prompts } from "./prompts.js";
import { readResource, resourcesFor } from "./resources.js";
import { short } from "./short.js";
import type { Tool } from "./tool.js";
import { tools, toolsAndQueries } from "./tools/index.js";

/** What a server for agents is made with. */
export interface AgentsOptions {
  readonly asking: Asking;
  /** Whether agents may ask queries of their own. */
  readonly queries: boolean;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  /** What to tell of an error; what is nobody's business but the operator's is told to the log instead. */
  readonly told: (error: unknown) => Refused;
}

const LONGEST_MESSAGE = limits.messageLength.most;

/** Names of tools: the only words of an agent that logs and metrics repeat. */
export const toolNames: readonly string[] = toolsAndQueries.map(({ name }) => name);

const instructions =
  "Answers rest on coded readings of sources, in numbered editions that never change. Cite the edition with its digest. Where a source is silent, that is no abandonment. `more` names the call that brings what was left out; arguments that it names `unchanged` go with it as they were.";

/** Makes a server of the Model Context Protocol for one client, not yet connected to anything. */
export function createAgentsServer({ asking, queries, introspection, told }: AgentsOptions): Server {
  const offered = queries ? toolsAndQueries : tools;
  const { resources, resourceTemplates } = resourcesFor(introspection);
  const server = new Server(
    { name: "throughline", title: "Throughline", version: manifest.version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: offered.map(({ name, description, inputSchema }) => ({
      ...{ name, description, inputSchema },
      annotations: { readOnlyHint: true },
    })),
  }));
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: prompts.map(({ text: _text, ...prompt }) => prompt),
  }));
  // What the SDK reads by itself it refuses as a defect of the server's, with all that its reader says.
  server.fallbackRequestHandler = async (request) => {
    switch (request.method) {
      case "tools/call": {
        const { params } = readMessage(CallToolRequestSchema, request);
        return answered(toolCalled(offered, params.name), params.arguments, asking, told);
      }
      case "resources/read": {
        const { params } = readMessage(ReadResourceRequestSchema, request);
        return { contents: [orInvalid(() => readResource(params.uri, introspection), told)] };
      }
      case "prompts/get": {
        const { params } = readMessage(GetPromptRequestSchema, request);
        return orInvalid(() => promptCalled(params.name, params.arguments ?? {}), told);
      }
      default:
        throw new McpError(ErrorCode.MethodNotFound, "Method not found");
    }
  };
  return server;
}

/** @throws McpError saying in one line what is wrong first */
function readMessage<Message extends z.ZodType>(schema: Message, request: unknown): z.infer<Message> {
  const { success, data, error } = schema.safeParse(request);
  if (success) return data;
  const [issue] = error.issues;
  throw new McpError(ErrorCode.InvalidParams, short(`${issue?.path.join(".")}: ${issue?.message}`, LONGEST_MESSAGE));
}

function toolCalled(offered: readonly Tool[], name: string): Tool {
  const known = offered.map((each) => each.name);
  const tool = offered.find((each) => each.name === name);
  if (tool !== undefined) return tool;
  throw new McpError(
    ErrorCode.InvalidParams,
    `There is no such tool; there are ${known.join(", ")}${nearestNote(name, known)}.`,
  );
}

/** An answer once, as text: the protocol asks for `structuredContent` beside it only of tools that declare a schema of theirs. */
async function answered(
  tool: Tool,
  given: unknown,
  asking: Asking,
  told: AgentsOptions["told"],
): Promise<CallToolResult> {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await tool.call(asking, given)) }] };
  } catch (error) {
    const { code, message: whole } = error instanceof Refused ? error : told(error);
    const message = short(whole, LONGEST_MESSAGE);
    return { isError: true, content: [{ type: "text", text: JSON.stringify({ error: { code, message } }) }] };
  }
}

/** What is no tool's fails as the protocol has it. */
function orInvalid<Answer>(answer: () => Answer, told: AgentsOptions["told"]): Answer {
  try {
    return answer();
  } catch (error) {
    const { message } = error instanceof Refused ? error : told(error);
    throw new McpError(ErrorCode.InvalidParams, short(message, LONGEST_MESSAGE));
  }
}

function promptCalled(name: string, given: Readonly<Record<string, string>>) {
  const known = prompts.map((each) => each.name);
  const prompt = prompts.find((each) => each.name === name);
  if (prompt === undefined) throw new Refused(`There is no such prompt; there are ${known.join(", ")}.`);
  const missing = prompt.arguments.find((argument) => !given[argument.name]);
  if (missing !== undefined) throw new Refused(`${missing.name}: is missing; expected ${missing.description}.`);
  const content = { type: "text" as const, text: prompt.text(given) };
  return { description: prompt.description, messages: [{ role: "user" as const, content }] };
}
