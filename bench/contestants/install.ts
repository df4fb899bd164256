import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";

const FOLDER = "bench/peers";

/**
 * Installs what Throughline is measured against, unless it is there.
 *
 * @throws Error when npm cannot
 */
export async function ensurePeers(): Promise<void> {
  if (existsSync(`${FOLDER}/node_modules/postgraphile/package.json`)) return;
  process.stdout.write(`Installing the peers in ${FOLDER} …\n`);
  const npm = spawn("npm", ["ci", "--prefix", FOLDER], { stdio: "inherit" });
  const [code] = await once(npm, "exit");
  if (code !== 0) throw new Error(`npm ci --prefix ${FOLDER} ended with ${code}.`);
}
