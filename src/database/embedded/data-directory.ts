import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The files of an embedded database below one `DATA_DIR`. */
export interface DataDirectory {
  /** PostgreSQL's own cluster. */
  readonly cluster: string;
  /** An empty file in a cluster, written last of all: what lacks it was not made here, or is not whole. */
  readonly mark: string;
  readonly passwordFile: string;
  /** Says who owns the running server (`owner-note.ts`). */
  readonly supervisorFile: string;
  readonly logFile: string;
}

/** The mark's name within a cluster. */
export const MARK = "throughline.ready";

export function dataDirectory(path: string): DataDirectory {
  const cluster = join(path, "postgres");
  return {
    cluster,
    mark: join(cluster, MARK),
    passwordFile: join(path, "password"),
    supervisorFile: join(path, "supervisor.pid"),
    logFile: join(path, "postgres.log"),
  };
}

/** PostgreSQL's programs keep paths in 1,024 bytes, with the names of their files. */
const LONGEST_PATH = 800;

/** A data directory that is left as it is. The message is one line that says what it is and what to do. */
export class DataDirectoryRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DataDirectoryRefused";
  }
}

/**
 * Makes sure that a data directory holds a cluster of ours that this program can start, or none yet. Whatever else is there
 * may be somebody's data: nothing of it is touched.
 *
 * @throws DataDirectoryRefused
 */
export async function checkCluster(path: string, majorVersion: number): Promise<void> {
  const { cluster, mark } = dataDirectory(path);
  if (await isFile(path)) throw new DataDirectoryRefused(`DATA_DIR ${path} is a file; set it to a folder.`);
  if (Buffer.byteLength(path) > LONGEST_PATH)
    throw new DataDirectoryRefused(
      `DATA_DIR is longer than the ${LONGEST_PATH} bytes that PostgreSQL has room for; set it to a shorter one.`,
    );
  if (existsSync(join(path, "PG_VERSION")))
    throw new DataDirectoryRefused(
      `DATA_DIR ${path} is a PostgreSQL cluster itself; set it to a folder for Throughline's own, or DATABASE_URL to the server of that cluster.`,
    );
  if (!(await holdsSomething(cluster))) return;
  if (!existsSync(mark))
    throw new DataDirectoryRefused(
      `${cluster} is not known to be a whole database of Throughline (it lacks ${MARK}), and is left as it is; move it away to start anew, set DATA_DIR to another folder, or, if it is whole, make the empty file ${mark}.`,
    );
  const found = Number.parseInt(await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => ""), 10);
  if (found !== majorVersion)
    throw new DataDirectoryRefused(
      `The database in ${cluster} is one of PostgreSQL ${Number.isNaN(found) ? "of no known version" : found}, and this program brings PostgreSQL ${majorVersion}; back it up with the program that made it, and restore that into another DATA_DIR (docs/operations.md says how).`,
    );
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isDirectory();
}

async function holdsSomething(cluster: string): Promise<boolean> {
  const found = await stat(cluster).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isDirectory())
    throw new DataDirectoryRefused(
      `${cluster} is a file, where the folder of the database should be; move it away, or set DATA_DIR to another folder.`,
    );
  const user = process.getuid?.();
  if (user !== undefined && user !== 0 && user !== found.uid)
    throw new DataDirectoryRefused(
      `The database in ${cluster} belongs to another user (number ${found.uid}); run this as that user, or set DATA_DIR to a folder of your own.`,
    );
  return (await readdir(cluster)).length > 0;
}

/** Makes the data directory where there is none: its owner's alone, but that a server of another user may pass through. */
export async function makeDataDirectory(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolders(path);
  // Neither what a shell has for a mask, loose or tight, nor root's need of another user for the server is left to chance.
  await chmod(path, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** (Node's own recursive `mkdir` never returns from places where nothing can be made, such as /proc.) */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

/** Makes the password of the cluster's owner, which only this user can read, on first use. */
export async function preparePassword(path: string): Promise<string> {
  const { passwordFile } = dataDirectory(path);
  if (!existsSync(passwordFile)) await writeFile(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  return (await readFile(passwordFile, "utf8")).trim();
}
