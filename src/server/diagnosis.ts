import { languageOf, sayUnfolded } from "../database/language.js";
import { openStore, type Store } from "../database/store.js";
import { type Diagnosis, diagnoseConnections } from "./connections.js";
import { readSettings, type Settings } from "./settings.js";

/** Looks at everything that the service needs, in the order in which it needs it, up to what is wrong. Changes nothing. */
export async function diagnose(environment: NodeJS.ProcessEnv): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  let settings: Settings;
  try {
    settings = readSettings(environment);
    await checkTrustedDocuments(settings);
    diagnoses.push({ subject: "settings", healthy: true, finding: saySettings(settings) });
  } catch (error) {
    return [
      { subject: "settings", healthy: false, finding: messageOf(error), remedy: "README.md lists the settings." },
    ];
  }
  let store: Store;
  try {
    store = await openStore(settings, { migrate: false });
  } catch (error) {
    return [...diagnoses, { subject: "database", healthy: false, finding: messageOf(error) }];
  }
  try {
    return [...diagnoses, ...(await diagnoseStore(store, settings))];
  } finally {
    await store.close();
  }
}

async function diagnoseStore({ database, pending }: Store, settings: Settings): Promise<Diagnosis[]> {
  const [server] = await database.$queryRaw<{ version: string; size: string }[]>`
    SELECT current_setting('server_version') AS version, pg_size_pretty(pg_database_size(current_database())) AS size`;
  const language = await languageOf(database);
  const found: Diagnosis = {
    subject: "database",
    healthy: true,
    finding: `PostgreSQL ${server?.version} answers; it holds ${server?.size}, as ${language.encoding} by the locale ${language.locale}`,
    ...(!language.foldsCase && { remedy: sayUnfolded(language) }),
  };
  if (pending.length > 0) {
    const finding = `${pending.length} to apply: ${pending.join(", ")}`;
    return [found, { subject: "migrations", healthy: false, finding, remedy: "Run: npx throughline migrate" }];
  }
  const migrated: Diagnosis = { subject: "migrations", healthy: true, finding: "all applied" };
  return [found, migrated, ...(await diagnoseConnections(settings)), ...(await diagnoseCorpora(database))];
}

async function diagnoseCorpora(database: Store["database"]): Promise<Diagnosis[]> {
  const corpora = await database.$queryRaw<CorpusFound[]>`
    SELECT corpus.slug, current_number AS number, edition.digest,
      (SELECT count(*)::integer FROM stance WHERE edition_id = edition.id) AS stances,
      ARRAY(SELECT source.slug FROM source WHERE edition_id = edition.id AND NOT EXISTS (
        SELECT FROM source_block WHERE source_block.digest = source.digest) ORDER BY source.id) AS detached,
      ARRAY(SELECT DISTINCT match.corpus || '/' || match.slug FROM principle_match match WHERE match.edition_id = edition.id
        AND NOT EXISTS (SELECT FROM corpus other
          JOIN edition current ON (current.corpus_id, current.number) = (other.id, other.current_number)
          JOIN principle ON principle.edition_id = current.id
            AND match.slug = ANY (principle.slug || principle.former_slugs)
          WHERE other.slug = match.corpus)) AS unresolved
    FROM corpus JOIN edition ON (edition.corpus_id, edition.number) = (corpus.id, current_number) ORDER BY corpus.id`;
  if (corpora.length > 0) return corpora.map(diagnoseCorpus);
  const remedy =
    "Run: npx throughline serve (which publishes the corpora of seed/), or npx throughline import <folder>";
  return [{ subject: "corpora", healthy: false, finding: "none is published", remedy }];
}

interface CorpusFound {
  readonly slug: string;
  readonly number: number;
  readonly digest: string;
  readonly stances: number;
  readonly detached: readonly string[];
  readonly unresolved: readonly string[];
}

/** Texts that are not attached and matches that lead nowhere are no mistakes, only worth knowing. */
function diagnoseCorpus({ slug, number, digest, stances, detached, unresolved }: CorpusFound): Diagnosis {
  const notes = [
    ...(detached.length > 0
      ? [`Without text: ${detached.join(", ")}; to attach one: npx throughline attach ${slug} --source <file>`]
      : []),
    ...(unresolved.length > 0 ? [`Matches that lead to nothing published here: ${unresolved.join(", ")}`] : []),
  ];
  return {
    subject: `corpus ${slug}`,
    healthy: true,
    finding: `edition ${number} is current (digest ${digest}), ${stances} stances`,
    ...(notes.length > 0 && { remedy: notes.join(" ") }),
  };
}

/** @throws BadSettings when their file cannot be used */
async function checkTrustedDocuments({ trustedDocuments, introspection }: Settings): Promise<void> {
  if (trustedDocuments === undefined) return;
  await (await import("./graphql/trusted-documents-file.js")).readTrustedDocuments(trustedDocuments, introspection);
}

/** Without the connection string, which holds a password. */
function saySettings({ host, port, databaseUrl, dataDirectory }: Settings): string {
  const database =
    databaseUrl === undefined ? `the embedded database in ${dataDirectory}` : "the database at DATABASE_URL";
  return `listens on ${host}, port ${port}, with ${database}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
