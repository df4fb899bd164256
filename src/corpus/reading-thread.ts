/** A thread that reads files of lists: taking a file apart takes the time, and nobody else has to wait for it here. */
import { parentPort } from "node:worker_threads";
import { readListFile } from "./list-file.js";
import type { FileAsked } from "./reading-threads.js";

parentPort?.on("message", async ({ number, folder, list, name }: FileAsked) => {
  try {
    parentPort?.postMessage({ number, file: await readListFile(folder, list, name) });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});
