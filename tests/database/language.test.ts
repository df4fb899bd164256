import pg from "pg";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { run } from "../support/cli.js";

/** A database made by these words of CREATE DATABASE. */
async function database(how: string): Promise<string> {
  const url = new URL(inject("postgresUrl"));
  url.pathname = "/postgres";
  const name = `test_language_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ${how}`);
  onTestFinished(async () => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  });
  url.pathname = `/${name}`;
  return url.href;
}

describe("a database that cannot hold every language", () => {
  it.each(["LATIN1", "SQL_ASCII", "EUC_JP"])(
    "such as one in %s, is refused by each command in one line",
    async (encoding) => {
      const url = await database(`ENCODING '${encoding}' LOCALE_PROVIDER libc LOCALE 'C'`);
      const line = `The database at DATABASE_URL keeps its text as ${encoding}, which cannot hold every language; make one with CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8', and name that.`;
      for (const [args, code] of [
        [["serve"], 1],
        [["migrate"], 2],
        [["import", "tests/fixtures/harbour-charter"], 2],
        [["editions", "harbour-charter"], 2],
      ] as const)
        expect(await run(args, { PORT: "0", DATABASE_URL: url })).toEqual({ code, stdout: "", stderr: `${line}\n` });
      const { code, stdout } = await run(["doctor"], { DATABASE_URL: url });
      expect([code, stdout]).toEqual([2, expect.stringContaining(`wrong database: ${line}\n`)]);
    },
  );
});

describe("doctor", () => {
  it("names a database's encoding and locale, and says when the locale keeps ä from finding Ä", async () => {
    const environment = { DATABASE_URL: await database("ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'") };
    await run(["import", "tests/fixtures/harbour-charter"], environment);
    const { code, stdout } = await run(["doctor"], environment);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^ok {4}database: PostgreSQL .+, as UTF8 by the locale C \(libc\)\n {6}The database's locale C \(libc\) knows capital and small letters of ASCII only/m,
    );
  });
});

describe("an address of a database", () => {
  it.each(["p%ss", "100%", "%zz"])(
    "with the password %s, which is not written as addresses have it, is a bad setting",
    async (password) => {
      const { code, stderr } = await run(["migrate"], { DATABASE_URL: `postgresql://user:${password}@localhost/x` });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^Bad settings: DATABASE_URL is not .+ % %25.*\.\n$/)]);
      expect(stderr).not.toContain(password);
    },
  );

  it("has one password, within or apart", async () => {
    const twice = { DATABASE_URL: "postgresql://user:one@localhost/x", DATABASE_PASSWORD: "two" };
    expect((await run(["migrate"], twice)).stderr).toBe(
      "Bad settings: DATABASE_PASSWORD is not to be set beside a password within DATABASE_URL.\n",
    );
    expect((await run(["migrate"], { DATABASE_ADMIN_PASSWORD: "two" })).stderr).toBe(
      "Bad settings: DATABASE_ADMIN_PASSWORD is not to be set without DATABASE_ADMIN_URL.\n",
    );
  });
});
