import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries.js";
import { dataDirectory, MARK } from "./data-directory.js";

/** Folders of this name hold what is being made, or what was when its maker was killed. */
const UNFINISHED = "initialising-";

export interface Initialisation {
  /** The data directory. */
  readonly path: string;
  readonly password: string;
  readonly binaries: Binaries;
  /** How PostgreSQL's programs are run: user, environment, where what they say goes. */
  readonly run: SpawnOptions;
}

/**
 * Makes a cluster with an empty database in it, beside where it will stand, and moves it there once it is whole: there is
 * never part of one in its place, whenever this ends.
 *
 * @throws Error of one sentence when that cannot be
 */
export async function initialise({ path, password, binaries, run }: Initialisation): Promise<void> {
  await removeUnfinished(path);
  // Its maker's alone: the password is in it.
  const folder = await mkdtemp(join(path, UNFINISHED));
  const [made, passwordFile] = [join(folder, "cluster"), join(folder, "password")];
  await writeFile(passwordFile, password, { mode: 0o600 });
  const { uid, gid } = run;
  if (uid !== undefined && gid !== undefined) for (const each of [folder, passwordFile]) await chown(each, uid, gid);
  await makeCluster(binaries.initdb, run, [`--pgdata=${made}`, `--pwfile=${passwordFile}`]);
  await finish(binaries.postgres, run, ["--single", "-F", "-D", made, "postgres"], "CREATE DATABASE throughline\n");
  // All at once, now that all is there.
  await finish(binaries.initdb, run, ["--sync-only", `--pgdata=${made}`]);
  await writeFile(join(made, MARK), "", { mode: 0o644 });
  await rename(made, dataDirectory(path).cluster);
  await removeUnfinished(path);
}

/**
 * Letters are folded and sorted by PostgreSQL's own tables, alike on every machine. What is a letter and what a dash, its parser
 * of texts still asks the operating system, by a locale that may go by another name or, at worst, not be there.
 */
async function makeCluster(initdb: string, run: SpawnOptions, args: readonly string[]): Promise<void> {
  const flags = ["--username=throughline", "--auth=scram-sha-256", "--no-sync", "--encoding=UTF8", "--locale=C"];
  const tables = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const make = (letters: string) => finish(initdb, run, [...args, ...flags, ...tables, `--lc-ctype=${letters}`]);
  await make("C.UTF-8")
    .catch(() => make("en_US.UTF-8"))
    .catch(() => make("C"));
}

/** Those who made them may have been killed a moment ago, and be writing still: what cannot be removed is, another time. */
async function removeUnfinished(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    if (!name.startsWith(UNFINISHED)) continue;
    await rm(join(path, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => undefined);
  }
}

async function finish(program: string, run: SpawnOptions, args: readonly string[], input = ""): Promise<void> {
  const [, out, errors] = Array.isArray(run.stdio) ? run.stdio : [];
  const child = spawn(program, args, { ...run, stdio: ["pipe", out, errors] });
  child.stdin?.on("error", () => undefined).end(input);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} failed`);
}
