import { listEditions } from "../../corpus/editions.js";
import type { Database } from "../../database/client.js";
import { wholeFiles } from "../../edition/edition-files.js";
import { lastingName } from "../../edition/edition-name.js";
import type { EditionIdentity } from "../../edition/identity.js";
import { tableNames } from "../../edition/tables.js";

/** Where everything that can be taken away stands. */
export const ROOT = "/export";

/** The corpora that can be taken away, one a line. @param root where clients find the room, as a path */
export async function corporaIndex(database: Database, root: string): Promise<string> {
  const corpora = await database.corpus.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
  return lines(
    "Every edition can be taken away as files. There are:",
    ...corpora.map(({ slug }) => `${root}/${slug}/current`),
  );
}

/** The editions of a corpus, one a line. @throws NotPublished */
export async function editionsIndex(database: Database, root: string, corpus: string): Promise<string> {
  const editions = await listEditions(database, corpus);
  return lines(
    `Editions of ${corpus}:`,
    ...editions.map(
      ({ number, digest, current }) => `${root}/${corpus}/${number} (digest ${digest}${current ? ", current" : ""})`,
    ),
  );
}

/** The files of an edition. */
export function editionIndex(root: string, { corpus, number, digest }: EditionIdentity): string {
  const edition = `${root}/${corpus}/${lastingName({ number, digest })}`;
  return lines(
    `Edition ${number} of ${corpus}, digest ${digest}:`,
    ...wholeFiles.map(({ name }) => `${edition}/${name}`),
    ...tableNames.map((name) => `${edition}/${name}.csv, ${edition}/${name}.jsonl`),
    `${edition}/quotes/<slug>.csl.json, .bib, .ris, .txt`,
    `${edition}/stances/<era>/<principle>/<KIND>.csl.json, .bib, .ris, .txt`,
  );
}

function lines(...texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
