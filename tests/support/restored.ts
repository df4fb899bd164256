import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { temporaryFolder } from "./cli.js";

/** A copy of a database on the same server, to set it back to: what `pg_dump` and `psql` would do, at once. */
export class DatabaseCopy {
  readonly #url: URL;
  readonly #name: string;

  private constructor(url: URL) {
    this.#url = url;
    this.#name = url.pathname.slice(1);
  }

  /** Copies a database as it stands; whoever is connected to it is cut off for a moment. */
  static async of(url: string): Promise<DatabaseCopy> {
    const copy = new DatabaseCopy(new URL(url));
    const name = copy.#name;
    await copy.#administer(
      `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      `CREATE DATABASE ${name}_copy TEMPLATE ${name}`,
      `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`,
    );
    return copy;
  }

  /** Sets the database back to what it was, while others are connected to it. The copy is gone then. */
  async restore(): Promise<void> {
    await this.#administer(
      `DROP DATABASE ${this.#name} WITH (FORCE)`,
      `ALTER DATABASE ${this.#name}_copy RENAME TO ${this.#name}`,
    );
  }

  async #administer(...statements: readonly string[]): Promise<void> {
    const url = new URL(this.#url);
    url.pathname = "/postgres";
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

/** A folder with a small corpus in which every name begins with a word. */
export async function corpusNamed(word: string): Promise<string> {
  const folder = join(await temporaryFolder(), "harbour-charter");
  await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
  for (const file of ["eras.yaml", "principles.yaml", "leaders.yaml", "events.yaml"]) {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, "utf8")).replace(/name: /g, `name: ${word} `));
  }
  return folder;
}
