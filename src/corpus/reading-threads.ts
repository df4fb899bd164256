import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ListName } from "../entities/index.js";
import { readListFile } from "./list-file.js";
import type { ListReader } from "./read-folder.js";

/** Below this, threads take longer to start than there is to read. */
const LARGE_FOLDER_BYTES = 8_000_000;
/** One thread checks what the others read; more of them than this it could not keep up with. */
const MOST_THREADS = 4;

/** A file of a list to be read. */
export interface FileAsked {
  readonly folder: string;
  readonly list: ListName;
  readonly name: string;
}

/** Reads files of lists, and is closed when all are read. */
export interface OpenReader {
  readonly read: ListReader;
  close(): Promise<void>;
}

/** What reads the files of a folder: threads, where it is large, so that nobody waits for a file to be taken apart. */
export async function openReader(folder: string): Promise<OpenReader> {
  // Threads are started from what is built; as sources, files are read where they are asked for.
  const isBuilt = import.meta.url.endsWith(".js");
  if (!isBuilt || (await bytesOf(folder)) < LARGE_FOLDER_BYTES)
    return { read: readListFile, close: async () => undefined };
  const { Piscina } = await import("piscina");
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./reading-thread.js", import.meta.url)),
    maxThreads: Math.min(availableParallelism(), MOST_THREADS),
  });
  return {
    read: (folder, list, name) => pool.run({ folder, list, name } satisfies FileAsked),
    close: () => pool.destroy(),
  };
}

async function bytesOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".yaml")).map((name) => stat(join(folder, name)));
  const found = await Promise.allSettled(files);
  return found.reduce((sum, file) => sum + (file.status === "fulfilled" ? file.value.size : 0), 0);
}
