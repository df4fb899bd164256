import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { onTestFinished } from "vitest";
import { program } from "./cli.js";
import type { Json } from "./graphql.js";

/** An agent, as the SDK's client makes one. */
export interface Agent {
  readonly client: Client;
  /** Calls a tool; what it answers, read from its text. */
  call(tool: string, given?: Record<string, unknown>): Promise<Json>;
  /** Calls a tool that refuses, and gives the error. */
  refused(tool: string, given?: Record<string, unknown>): Promise<{ readonly code: string; readonly message: string }>;
  /** Every text that was answered, as it came. */
  readonly texts: string[];
}

/** Connects to a service over HTTP. */
export function agentAt(url: string): Promise<Agent> {
  return connected(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
}

/** Starts the program on standard input and output. */
export function agentOverStdio(environment: Record<string, string>): Promise<Agent> {
  const env = { PATH: process.env["PATH"] ?? "", ...environment };
  return connected(
    new StdioClientTransport({ command: process.execPath, args: [program, "mcp"], env, stderr: "inherit" }),
  );
}

/** @param transport which the SDK's own types do not quite take for one, under exact optional properties */
async function connected(transport: Omit<Transport, "sessionId">): Promise<Agent> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const texts: string[] = [];
  const answered = async (name: string, given: Record<string, unknown>) => {
    const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: given });
    const [item, ...others]: Json = content;
    if (item?.type !== "text" || others.length > 0 || structuredContent !== undefined)
      throw new Error(`expected one text, got ${JSON.stringify(content)}`);
    texts.push(item.text);
    return { isError, answer: JSON.parse(item.text) };
  };
  return {
    client,
    texts,
    call: async (tool, given = {}) => {
      const { isError, answer } = await answered(tool, given);
      if (isError) throw new Error(`expected an answer, got ${JSON.stringify(answer)}`);
      return answer;
    },
    refused: async (tool, given = {}) => {
      const { isError, answer } = await answered(tool, given);
      if (!isError) throw new Error(`expected a refusal, got ${JSON.stringify(answer)}`);
      return answer.error;
    },
  };
}
