import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { citusUrl } from "../support/citus.js";
import { copyHarbour, program, type Run, run, temporaryFolder } from "../support/cli.js";
import { emptyDatabase, type TestDatabase } from "../support/database.js";
import { DebianPostgres, hasDebianPostgres } from "../support/debian-postgres.js";

let source: TestDatabase;
let folder: string;
let file: string;
let lines: readonly string[];

beforeAll(async () => {
  source = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), "throughline-"));
  // The first published is the default one, whatever its name.
  const other = join(folder, "the-other-harbour");
  await copyHarbour(other, "corpus.yaml", (text) => text.replace("slug: harbour-charter", "slug: the-other-harbour"));
  expect((await on(source, "import", other)).stderr).toBe("");
  await on(source, "import", "tests/fixtures/harbour-charter");
  await on(source, "attach", "harbour-charter", "--source", "tests/fixtures/harbour-charter-source.txt");
  await on(source, "tag", "harbour-charter", "1", "thesis");
  const second = join(folder, "harbour");
  await copyHarbour(second, "leaders.yaml", (text) => `${text}- slug: cy-reed\n  name: Cy Reed\n`);
  expect((await on(source, "import", second)).stdout).toContain("Published edition 2");
  await on(source, "rollback", "harbour-charter", "1");
  file = join(folder, "everything.backup");
  const { code, stdout } = await on(source, "backup", file);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Wrote 2 corpora with 3 editions, and 1 text to .*\.\n$/)]);
  lines = linesOf(await readFile(file));
});
afterAll(async () => {
  await source.drop();
  await rm(folder, { recursive: true });
});

function on(database: { readonly url: string }, ...args: string[]): Promise<Run> {
  return run(args, { DATABASE_URL: database.url });
}

function linesOf(backUp: Buffer): string[] {
  return gunzipSync(backUp).toString().trimEnd().split("\n");
}

function packed(texts: readonly string[]): Buffer {
  return gzipSync(texts.map((text) => `${text}\n`).join(""));
}

async function emptyPlace(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  onTestFinished(database.drop);
  return database;
}

/** What is there as it is found by name and number, whatever it is called inside. */
async function catalogueOf({ url }: { readonly url: string }): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    WITH written AS MATERIALIZED (
      SELECT edition_id, md5(string_agg(entry::text, '' ORDER BY list, id)) AS entries FROM entry GROUP BY edition_id),
    indexed AS MATERIALIZED (
      SELECT edition_id, md5(string_agg(vector::text || title || body, '' ORDER BY id)) AS found FROM search_document GROUP BY edition_id)
    SELECT slug, current_number, number, digest, published_at, title, language,
      ARRAY(SELECT name FROM edition_tag tag WHERE (tag.corpus_id, tag.number) = (corpus.id, edition.number) ORDER BY name) AS tags,
      (SELECT entries FROM written WHERE edition_id = edition.id), (SELECT found FROM indexed WHERE edition_id = edition.id),
      (SELECT md5(string_agg(text || gap, '' ORDER BY digest, number)) FROM source_block) AS texts
    FROM corpus JOIN edition ON corpus_id = corpus.id ORDER BY corpus.id, number`);
  await client.end();
  return rows;
}

async function majorVersionOf({ url }: { readonly url: string }): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
  await client.end();
  return rows[0].major;
}

describe("backup and restore", () => {
  it("give everything back in another database: editions, numbers, dates, tags, texts, and which are current", async () => {
    const target = await emptyPlace();
    const { code, stdout } = await on(target, "restore", file);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Restored 2 corpora with 3 editions, and 1 text, as they were at 20\S+ \(Throughline \S+\)\.\n$/,
      ),
    ]);
    expect(await catalogueOf(target)).toEqual(await catalogueOf(source));
    const again = await on(target, "editions", "harbour-charter");
    expect(again.stdout).toBe((await on(source, "editions", "harbour-charter")).stdout);
  });

  it("lead into the embedded database and out of it again, by pipes as by files", async () => {
    const environment = { ...process.env, DATA_DIR: join(await temporaryFolder(), "data") };
    const piped = spawnSync(process.execPath, [program, "restore", "-"], {
      input: await readFile(file),
      env: environment,
    });
    expect([piped.status, piped.stderr.toString()]).toEqual([0, ""]);
    const out = spawnSync(process.execPath, [program, "backup", "-"], { env: environment, maxBuffer: 1e8 });
    expect([out.status, out.stderr.toString()]).toEqual([
      0,
      expect.stringMatching(/^Wrote 2 corpora .* to standard output\.\n$/),
    ]);
    expect(linesOf(out.stdout).slice(1)).toEqual(lines.slice(1));
  });

  // Citus is at home on a server of that version itself.
  it.skipIf(!hasDebianPostgres || citusUrl !== undefined)(
    "lead from a server of an older major version into a newer one, and back",
    async () => {
      const older = await DebianPostgres.create();
      onTestFinished(() => older.remove());
      const newer = await emptyPlace();
      expect(await majorVersionOf(older)).toBeLessThan(await majorVersionOf(newer));
      expect((await on(older, "restore", file)).stderr).toBe("");
      expect(await catalogueOf(older)).toEqual(await catalogueOf(source));
      const moved = join(folder, "moved.backup");
      expect((await on(older, "backup", moved)).stderr).toBe("");
      expect((await on(newer, "restore", moved)).stderr).toBe("");
      expect(await catalogueOf(newer)).toEqual(await catalogueOf(source));
    },
  );

  it("write a file that only its owner reads, with a role that may only read", async () => {
    const client = new pg.Client({ connectionString: source.url });
    await client.connect();
    onTestFinished(() => client.end());
    const role = `reader_${Date.now()}`;
    await client.query(
      `CREATE ROLE ${role} LOGIN PASSWORD 'secret'; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`,
    );
    onTestFinished(async () => void (await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`)));
    const url = new URL(source.url);
    Object.assign(url, { username: role, password: "secret" });
    const path = join(await temporaryFolder(), "by-reader.backup");
    const { code, stderr } = await on({ url: url.href }, "backup", path);
    expect([code, stderr]).toEqual([0, ""]);
    expect(linesOf(await readFile(path)).slice(1)).toEqual(lines.slice(1));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("change nothing where something is published, and say what", async () => {
    const { code, stderr } = await on(source, "restore", file);
    expect([code, stderr]).toEqual([
      2,
      "A back-up is restored into an empty database, and this one holds the-other-harbour (1 edition), harbour-charter (2 editions); name another (DATABASE_URL, or DATA_DIR for the embedded one).\n",
    ]);
  });

  it("go on from the numbers that there were: the next edition is none of those before", async () => {
    const target = await emptyPlace();
    await on(target, "restore", file);
    const third = join(await temporaryFolder(), "harbour");
    await copyHarbour(third, "leaders.yaml", (text) => `${text}- slug: di-shore\n  name: Di Shore\n`);
    expect((await on(target, "import", third)).stdout).toContain("Published edition 3 of harbour-charter");
  });
});

describe("restore refuses, and leaves the database empty:", () => {
  let target: TestDatabase;
  beforeAll(async () => {
    target = await emptyDatabase();
  });
  afterAll(() => target.drop());

  const last = (): string => lines.at(-1) ?? "";
  const edited = (from: RegExp, to: string): Buffer => packed(lines.map((line) => line.replace(from, to)));
  const without = (left: (line: string) => boolean): Buffer => {
    const kept = lines.slice(0, -1).filter((line) => !left(line));
    return packed([...kept, JSON.stringify({ end: true, lines: kept.length + 1 })]);
  };

  it.each<[string, () => Buffer, RegExp]>([
    ["an empty file", () => Buffer.alloc(0), /ends too early|is no back-up/],
    ["a text", () => Buffer.from("Dear Sirs,\n"), /is no back-up of Throughline/],
    ["another program's compressed file", () => packed(["PGDMP"]), /is no back-up of Throughline/],
    ["JSON of another program", () => packed(['{"throughline":1}']), /is no back-up of Throughline/],
    [
      "a file of a newer program",
      () =>
        packed([(lines[0] ?? "").replace(/"format":\d+,"version":"[^"]*"/, '"format":99,"version":"9.1.0"'), last()]),
      /written by a newer Throughline \(9\.1\.0, format 99\)/,
    ],
    ["a file that lacks its last line", () => packed(lines.slice(0, -1)), /ends too early/],
    ["a file that lacks a line", () => packed(lines.filter((_, index) => index !== 40)), /was changed: edition/],
    ["a file with more after its end", () => packed([...lines, last()]), /damaged at line/],
    [
      "an entry that was changed",
      () => edited(/"list":"leaders","entry":\{"name":"Bo Marsh"/, '"list":"leaders","entry":{"name":"Bo Swamp"'),
      /was changed: edition 1 of the-other-harbour should have/,
    ],
    [
      "an edition with the digest of another",
      () => edited(/"number":2,"digest":"..../, '"number":2,"digest":"0000'),
      /was changed: edition 2/,
    ],
    ["a text that was changed", () => edited(/^\{"text":"/, '{"text":"Oh! '), /was changed: a text in it/],
    ["a corpus without its current edition", () => edited(/"current":1/, '"current":7'), /number 7, is missing/],
    [
      "a corpus that is in it twice",
      () => edited(/"corpus":"harbour-charter","current"/, '"corpus":"the-other-harbour","current"'),
      /is in it twice/,
    ],
    [
      "two editions of one number",
      () => edited(/"number":2/, '"number":1'),
      /edition 1 of harbour-charter is in it twice/,
    ],
    ["an edition of no corpus", () => without((line) => line.startsWith('{"corpus"')), /of no corpus/],
    ["entries of no edition", () => without((line) => line.startsWith('{"edition"')), /of no edition/],
    ["a list that is not known", () => edited(/"list":"events"/, '"list":"treaties"'), /a list "treaties"/],
    [
      "an entry that is none",
      () => edited(/"list":"leaders","entry":\{"name"/, '"list":"leaders","entry":{"nmae"'),
      /an entry of leaders/,
    ],
  ])("%s", async (_what, make, told) => {
    const path = join(await temporaryFolder(), "given.backup");
    await writeFile(path, make());
    const { code, stdout, stderr } = await on(target, "restore", path);
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
    expect(stderr).toMatch(told);
  });

  it("whatever is cut off, and whichever byte is another", async () => {
    const whole = await readFile(file);
    const path = join(await temporaryFolder(), "given.backup");
    const damages = fc.oneof(
      fc.nat({ max: whole.length - 1 }).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.integer({ min: 10, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const other = Buffer.from(whole);
        other[at] = (other[at] ?? 0) ^ by;
        return other;
      }),
    );
    await fc.assert(
      fc.asyncProperty(damages, async (given) => {
        await writeFile(path, given);
        const { code, stderr } = await on(target, "restore", path);
        expect([code, stderr]).toEqual([1, expect.not.stringMatching(/defect/)]);
      }),
      { numRuns: 8 },
    );
  });

  it("a file that is not there, and a folder", async () => {
    expect((await on(target, "restore", join(folder, "nothing"))).stderr).toMatch(
      /^<file>: expected a back-up, and \S+ is not there\.\n$/,
    );
    expect((await on(target, "restore", folder)).stderr).toMatch(
      /^<file>: expected a back-up, and \S+ is a folder\.\n$/,
    );
  });

  it("nothing that comes whole, after all that", async () => {
    expect((await on(target, "restore", file)).stderr).toBe("");
    expect(await catalogueOf(target)).toEqual(await catalogueOf(source));
  });
});
