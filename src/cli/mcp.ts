import { once } from "node:events";
import { serveAgentsOverStdio } from "../server/agents-over-stdio.js";
import { readSettings } from "../server/settings.js";

/** Answers an agent on standard input and output until it is gone, or SIGINT or SIGTERM. */
export async function mcp(): Promise<void> {
  const service = await serveAgentsOverStdio(readSettings(process.env));
  await Promise.race([service.ended, once(process, "SIGINT"), once(process, "SIGTERM")]);
  await service.close();
}
