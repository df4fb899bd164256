import { once } from "node:events";
import type { Running } from "../server/service.js";
import { readSettings } from "../server/settings.js";
import { npmGone } from "./npm-gone.js";
import { sayPublication } from "./say-publication.js";

/** What comes so soon after a signal is the same one, by another way. */
const SAME_SIGNAL_MILLISECONDS = 500;

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
  // Whoever asks a second time does not want to wait for requests under way; but npm passes on the Ctrl-C that the terminal has
  // sent here already.
  const heard = Date.now();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      if (Date.now() - heard > SAME_SIGNAL_MILLISECONDS) process.exit(1);
    });
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
