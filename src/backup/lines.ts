import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type * as z from "zod";
import { type BackUpHead, type BackUpRecord, BackUpRefused, FORMAT, head, record } from "./records.js";

/** More than any text that an import takes; what has no end is no back-up. */
const LONGEST_LINE = 256 * 1_024 * 1_024;
const LINE_FEED = 10;

/** A back-up that is being read: its head is known, the rest comes as it is asked for. */
export interface OpenBackUp {
  readonly head: BackUpHead;
  /** Everything after the head. @throws BackUpRefused where the file is damaged or ends too early */
  readonly records: AsyncIterable<BackUpRecord>;
}

/**
 * Begins to read a back-up.
 *
 * @param name what the file is called in messages
 * @throws BackUpRefused when it is no back-up, or one that only a newer program can read
 */
export async function openBackUp(file: Readable, name: string): Promise<OpenBackUp> {
  const lines = linesOf(file, name);
  const first = await lines.next();
  const read = first.done ? undefined : parsed(head, first.value);
  if (read === undefined)
    throw new BackUpRefused(`${name} is no back-up of Throughline; expected a file that \`throughline backup\` wrote.`);
  if (read.format > FORMAT)
    throw new BackUpRefused(
      `${name} was written by a newer Throughline (${read.version}, format ${read.format}); this one reads formats up to ${FORMAT}: restore it with that version or a later one.`,
    );
  return { head: read, records: recordsOf(lines, name) };
}

async function* recordsOf(lines: AsyncIterable<string>, name: string): AsyncGenerator<BackUpRecord> {
  let count = 1;
  let isWhole = false;
  for await (const line of lines) {
    count += 1;
    const read: BackUpRecord | undefined = isWhole ? undefined : parsed(record, line);
    if (read === undefined) throw new BackUpRefused(`${name} is damaged at line ${count}; restore another back-up.`);
    isWhole = "end" in read && read.lines === count;
    yield read;
  }
  if (!isWhole) throw endsEarly(name);
}

function endsEarly(name: string, cause?: unknown): BackUpRefused {
  return new BackUpRefused(
    `${name} ends too early: a part of it is missing. Fetch it again, or restore another back-up.`,
    {
      cause,
    },
  );
}

function parsed<Value>(shape: z.ZodType<Value>, line: string): Value | undefined {
  try {
    return shape.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The lines of a compressed file. */
async function* linesOf(file: Readable, name: string): AsyncGenerator<string> {
  const plain = createGunzip();
  const reading = pipeline(file, plain);
  reading.catch(() => undefined);
  let pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        yield Buffer.concat([...pieces, chunk.subarray(start, end)]).toString();
        [pieces, length, start] = [[], 0, end + 1];
      }
      pieces.push(chunk.subarray(start));
      length += chunk.length - start;
      if (length > LONGEST_LINE)
        throw new BackUpRefused(`${name} is no back-up of Throughline: a line of it has no end.`);
    }
    await reading;
  } catch (error) {
    throw understood(error, name);
  } finally {
    file.destroy();
  }
  if (length > 0) throw endsEarly(name);
}

/** What decompression says of a file, said of a back-up. */
function understood(error: unknown, name: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "Z_BUF_ERROR") return endsEarly(name, error);
  if (!code.startsWith("Z_")) return error;
  const what = /incorrect header/.test(String(error)) ? "is no back-up of Throughline" : "is damaged";
  return new BackUpRefused(`${name} ${what}; expected a file as \`throughline backup\` wrote it.`, { cause: error });
}
