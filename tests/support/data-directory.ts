import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import { temporaryFolder } from "./cli.js";

/** A data directory on which the service has started once, gone when the test is over: for tests of what comes after a first start. */
export async function startedDirectory(): Promise<string> {
  const folder = join(await temporaryFolder(), "data");
  await promisify(execFile)("cp", ["-a", inject("startedOnce"), folder]);
  return folder;
}
