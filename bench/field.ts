import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { requireSame } from "./answers.js";
import type { Running } from "./contestants/child.js";
import type { Contestant, ContestantId } from "./contestants/contestant.js";
import { constantBody, handWrittenSql, yogaCompiled, yogaConstant } from "./contestants/limits.js";
import { postgraphile } from "./contestants/postgraphile.js";
import { corpus, question, readRows, startService, throughline } from "./contestants/throughline.js";
import type { BenchDatabase } from "./database.js";
import { post } from "./post.js";

/** One who runs, and has shown that it answers right. */
export interface Entrant {
  readonly contestant: Contestant;
  readonly running: Running;
}

export interface Field {
  readonly entrants: ReadonlyMap<ContestantId, Entrant>;
  readonly answer: { readonly stances: number; readonly bytes: number };
  close(): Promise<void>;
}

/**
 * Publishes the seed corpora, starts everyone, and has each answer the question once.
 *
 * @throws AnswersDiffer when one of them says something else than the service
 */
export async function openField(database: BenchDatabase): Promise<Field> {
  const body = await publishAndAsk(database);
  const bodyFile = join(database.folder, "answer.json");
  await writeFile(bodyFile, body);
  const expected = readRows(body);
  const entrants = new Map<ContestantId, Entrant>();
  const close = async (): Promise<void> => {
    await Promise.all([...entrants.values()].map(({ running }) => running.stop()));
  };
  try {
    for (const contestant of await everyone(database, bodyFile)) {
      const running = await contestant.start();
      entrants.set(contestant.id, { contestant, running });
      requireSame(contestant.name, expected, contestant.read(await post(running.url, contestant.question)));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { entrants, answer: { stances: expected.length, bytes: Buffer.byteLength(body) }, close };
}

/** The service's first start on an empty database publishes what comes with it; statistics are gathered for everyone. */
async function publishAndAsk(database: BenchDatabase): Promise<string> {
  const service = await startService(database.url);
  try {
    return await post(service.url, question);
  } finally {
    await service.stop();
    await database.query("VACUUM ANALYZE");
  }
}

async function everyone(database: BenchDatabase, bodyFile: string): Promise<Contestant[]> {
  const rows = await database.query(
    `SELECT edition.id FROM corpus JOIN edition ON corpus_id = corpus.id AND number = current_number WHERE slug = '${corpus}'`,
  );
  const [{ id }] = z.tuple([z.object({ id: z.number() })]).parse(rows);
  return [
    ...throughline(database.url),
    postgraphile(database.url, id),
    handWrittenSql(database.url),
    constantBody(bodyFile),
    yogaConstant(bodyFile),
    yogaCompiled(bodyFile),
  ];
}
