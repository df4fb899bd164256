import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Entry, ListName } from "../entities/index.js";
import { type ListFile, readListFile } from "./list-file.js";
import type { ListReader } from "./read-folder.js";

/** Below this, threads take longer to start than there is to read. */
const LARGE_FOLDER_BYTES = 8_000_000;
/** One thread writes what the others read; more of them than this it could not keep up with. */
const MOST_THREADS = 4;

/** A file of a list to be read, and the number by which the answer is told from others. */
export interface FileAsked {
  readonly number: number;
  readonly folder: string;
  readonly list: ListName;
  readonly name: string;
}

/** What a thread answers: the file, or what kept it from being read. */
export interface FileAnswered<Value> {
  readonly number: number;
  readonly file?: ListFile<Value>;
  readonly error?: unknown;
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
  return new ReadingThreads(Math.min(availableParallelism(), MOST_THREADS));
}

async function bytesOf(folder: string): Promise<number> {
  let bytes = 0;
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(".yaml")))
    bytes += (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size;
  return bytes;
}

interface Waiting {
  readonly resolve: (answer: FileAnswered<never>) => void;
  readonly reject: (error: unknown) => void;
}

class ReadingThreads implements OpenReader {
  readonly #threads: Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(count: number) {
    const program = fileURLToPath(new URL("./reading-thread.js", import.meta.url));
    this.#threads = Array.from({ length: count }, () => {
      const thread = new Worker(program);
      // Of which list a file is, only who asked for it knows.
      thread.on("message", (answer: FileAnswered<never>) => {
        this.#waiting.get(answer.number)?.resolve(answer);
        this.#waiting.delete(answer.number);
      });
      thread.on("error", (error) => {
        for (const { reject } of this.#waiting.values()) reject(error);
        this.#waiting.clear();
      });
      return thread;
    });
  }

  readonly read = async <Name extends ListName>(
    folder: string,
    list: Name,
    name: string,
  ): Promise<ListFile<Entry<Name>>> => {
    const number = this.#asked;
    this.#asked += 1;
    const answered = new Promise<FileAnswered<Entry<Name>>>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
    });
    const asked: FileAsked = { number, folder, list, name };
    this.#threads[number % this.#threads.length]?.postMessage(asked);
    const { file, error } = await answered;
    if (file === undefined) throw error;
    return file;
  };

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}
