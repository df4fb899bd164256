import { startService } from "../server/service.js";
import { readSettings } from "../server/settings.js";
import { fail } from "./fail.js";
import { sayPublication } from "./import.js";

/** Runs the service until SIGINT or SIGTERM. A second signal does not wait for requests under way. */
export async function serve(): Promise<void> {
  const service = await startService(readSettings(process.env));
  for (const publication of service.seeded) process.stdout.write(`${sayPublication(publication)}\n`);
  process.stdout.write(
    `Throughline is at ${service.url}/ and answers GraphQL at ${service.url}/graphql (Ctrl-C stops it).\n`,
  );

  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    service.close().then(() => process.exit(0), fail);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
