import { languageOf, sayUnfolded } from "../database/language.js";
import { openStore, type Store } from "../database/store.js";
import { type Diagnosis, diagnoseConnections } from "./connections.js";
import { diagnoseCorpora } from "./corpora-found.js";
import { diagnoseServers } from "./servers-found.js";
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
  const servers = await diagnoseServers(database);
  if (servers.some(({ healthy }) => !healthy)) return [found, migrated, ...servers];
  const connections = await diagnoseConnections(settings);
  return [found, migrated, ...servers, ...connections, ...(await diagnoseCorpora(database))];
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
