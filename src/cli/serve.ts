import { once } from "node:events";
import type { Running } from "../server/service.js";
import { readSettings } from "../server/settings.js";
import { npmGone } from "./npm-above.js";
import { sayPublication } from "./say-publication.js";

/** Runs the service until SIGINT or SIGTERM, or until the npm that started it is gone. */
export async function serve(): Promise<void> {
  const orphaned = npmGone();
  const service = await start();
  for (const publication of service.seeded) process.stdout.write(`${sayPublication(publication)}\n`);
  // Whoever reads that it runs may stop it at once.
  const stopped = Promise.race([signalled(), orphaned]);
  const metrics = service.metricsUrl === undefined ? "" : `; its metrics are at ${service.metricsUrl}`;
  process.stdout.write(
    `Throughline is at ${service.url}/ and answers GraphQL at ${service.url}/graphql${metrics} (Ctrl-C stops it).\n`,
  );

  await stopped;
  // Whoever asks a second time does not want to wait for requests under way.
  void signalled().then(() => process.exit(1));
  await service.close();
}

/** Loads only the way that the service is run in: a start should not wait for the other. */
async function start(): Promise<Running> {
  const settings = readSettings(process.env);
  if (settings.workers > 1) return (await import("../server/workers/primary.js")).startWorkers(settings);
  return (await import("../server/service.js")).startService(settings);
}

async function signalled(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}
