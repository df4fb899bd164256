import { existsSync } from "node:fs";
import { run } from "../command.js";

const FOLDER = "bench/peers";

/**
 * Installs what the service is measured against, unless it is there.
 *
 * @throws Error when npm cannot
 */
export async function ensurePeers(): Promise<void> {
  if (existsSync(`${FOLDER}/node_modules/postgraphile/package.json`)) return;
  process.stdout.write(`Installing the peers in ${FOLDER} …\n`);
  await run("npm", ["ci", "--prefix", FOLDER]);
}
