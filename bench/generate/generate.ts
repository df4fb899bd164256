import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { eras, events, leaders, principles, quotes, sources } from "./lists.js";
import { Random } from "./random.js";
import { checkSize, type Size } from "./size.js";
import { stanceFiles } from "./stances.js";

export interface GenerateOptions extends Size {
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** Where the corpus is written: a folder that is not there yet, or an empty one. */
  readonly folder: string;
  /** Slug of the corpus, `synthetic` when omitted. */
  readonly slug?: string;
}

/** Characters that are handed to the file system at once. */
const CHUNK = 1 << 17;

/**
 * Writes the folder of an invented corpus, which `throughline import` takes. What is held in memory does not grow with
 * the number of stances. Things are numbered from 1, and by prominence: `principle-1` and `leader-1` are met most.
 *
 * @throws RangeError when the numbers cannot be had together
 * @throws Error when the folder holds something
 */
export async function generate({ seed, folder, slug = "synthetic", ...size }: GenerateOptions): Promise<void> {
  checkSize(size);
  await mkdir(join(folder, "stances"), { recursive: true });
  if ((await readdir(folder)).length > 1) throw new Error(`${folder} holds something; expected an empty folder`);
  const random = new Random(seed);
  const write = (name: string, entries: Iterable<string>): Promise<void> => writeList(join(folder, name), entries);
  await writeFile(
    join(folder, "corpus.yaml"),
    `slug: ${slug}\ntitle: Synthetic corpus of ${size.stances} stances\ndescription: Invented, from seed ${seed}; it says nothing about any doctrine.\nlanguage: en\n`,
  );
  await write("sources.yaml", sources(random));
  await write("leaders.yaml", leaders(size));
  await write("eras.yaml", eras(size, random));
  await write("principles.yaml", principles(size, random));
  await write("events.yaml", events(size, random));
  await write("quotes.yaml", quotes(size, random));
  for (const { name, entries } of stanceFiles(size, random)) await write(join("stances", name), entries);
}

async function writeList(path: string, entries: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(inChunks(entries), { objectMode: true, highWaterMark: 1 }), createWriteStream(path));
}

/** An empty list has to be written down as one. */
function* inChunks(entries: Iterable<string>): Generator<string> {
  let [chunk, isEmpty] = ["", true];
  for (const entry of entries) {
    isEmpty = false;
    chunk += entry;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "" || isEmpty) yield chunk || "[]\n";
}
