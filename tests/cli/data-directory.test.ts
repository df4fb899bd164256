import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isAlive } from "../../src/database/embedded/machine.js";
import { run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";
import { ask } from "../support/graphql.js";

const harbour = "tests/fixtures/harbour-charter";
const corpora = "{ corpora { slug editions { totalCount } } }";
const serverPid = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
const everything = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

function serve(folder: string) {
  const started = start(["serve"], { PORT: "0", DATA_DIR: folder });
  onTestFinished(async () => {
    if (started.child.exitCode === null && started.child.signalCode === null) started.child.kill("SIGTERM");
    await started.ended;
  });
  return started;
}

async function published(folder: string): Promise<boolean> {
  return (await run(["editions", "harbour-charter"], { DATA_DIR: folder })).code === 0;
}

/** A folder with an empty, migrated database, which is not running. */
async function migrated(): Promise<string> {
  const folder = join(await temporaryFolder(), "data");
  expect((await run(["migrate"], { DATA_DIR: folder })).stderr).toBe("");
  return folder;
}

describe("a copy of a data directory whose server runs", () => {
  it("is a database of its own: what is imported there is not in the original", async () => {
    const original = await startedDirectory();
    const copy = join(original, "..", "copy");
    const url = await serve(original).address;
    execFileSync("cp", ["-a", original, copy]);
    const pid = await serverPid(original);

    expect((await run(["import", harbour], { DATA_DIR: copy })).code).toBe(0);
    expect([await published(copy), await published(original)]).toEqual([true, false]);
    expect(isAlive(pid)).toBe(true);
    expect((await ask(url, corpora)).data.corpora).toHaveLength(3);
  });
});

describe("a data directory by another name", () => {
  it("is the same one: by a link, and after it was moved while its server runs", async () => {
    const first = await startedDirectory();
    const [link, moved] = [join(first, "..", "link"), join(first, "..", "moved")];
    const { child, ended, address } = serve(first);
    const url = await address;
    const pid = await serverPid(first);
    await symlink(first, link);
    expect((await run(["import", harbour], { DATA_DIR: link })).code).toBe(0);
    expect((await ask(url, corpora)).data.corpora).toHaveLength(4);

    await rename(first, moved);
    expect(await published(moved)).toBe(true);
    expect([await serverPid(moved), existsSync(first)]).toEqual([pid, false]);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(await published(moved)).toBe(true);
  });
});

describe("notes of processes that came from elsewhere", () => {
  it("count for nothing: a process that now has the server's number is left alone", async () => {
    const folder = await migrated();
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" ? address?.port : 0;
    const note = join(folder, "postgres", "postmaster.pid");
    await writeFile(note, `${process.pid}\n${folder}/postgres\n1\n${port}\n\n127.0.0.1\n\n`);
    await writeFile(join(folder, "supervisor.pid"), `${process.pid}\n${process.pid}\nanother machine x`);
    await writeFile(join(folder, "starting.pid"), `${process.pid}\nanother machine x`);
    expect((await run(["import", harbour], { DATA_DIR: folder })).code).toBe(0);
    expect(await published(folder)).toBe(true);
  });

  it("but a server on another machine that shares the folder is heeded, for as long as its owner says so", async () => {
    const folder = await migrated();
    const note = join(folder, "supervisor.pid");
    await writeFile(note, "1\n1\nelsewhere x");
    const renewing = setInterval(() => void utimes(note, new Date(), new Date()).catch(() => undefined), 200);
    const { code, stderr } = await run(["serve"], { PORT: "0", DATA_DIR: folder });
    clearInterval(renewing);
    expect([code, stderr]).toEqual([
      1,
      `The database in ${folder} is in use on another machine or in another container (elsewhere); stop it there first, or set DATA_DIR to another folder.\n`,
    ]);
  });
});

describe("serve leaves as it is, and says so in one line and with exit code 1,", () => {
  const refused = async (folder: string): Promise<string> => {
    const before = await everything(join(folder, ".."));
    const { code, stdout, stderr } = await run(["serve"], { PORT: "0", DATA_DIR: folder });
    expect([code, stdout, stderr.split("\n").length]).toEqual([1, "", 2]);
    expect(await everything(join(folder, ".."))).toEqual(before);
    return stderr;
  };

  it("a whole cluster without our mark, which goes on once the mark is there again", async () => {
    const folder = await migrated();
    expect((await run(["import", harbour], { DATA_DIR: folder })).code).toBe(0);
    const mark = join(folder, "postgres", "throughline.ready");
    await rm(mark);
    expect(await refused(folder)).toContain(`make the empty file ${mark}`);
    await writeFile(mark, "");
    expect(await published(folder)).toBe(true);
  });

  it.each([
    ["part of a cluster", ["base/1/1259", "global/pg_control"]],
    ["files of anybody", ["letters.txt"]],
  ])("%s where the cluster should be", async (_, files) => {
    const folder = join(await temporaryFolder(), "data");
    for (const file of files) {
      await mkdir(join(folder, "postgres", file, ".."), { recursive: true });
      await writeFile(join(folder, "postgres", file), "");
    }
    expect(await refused(folder)).toMatch(/is left as it is; move it away to start anew, set DATA_DIR to another/);
  });

  it("a cluster of another version of PostgreSQL", async () => {
    const folder = join(await temporaryFolder(), "data");
    await mkdir(join(folder, "postgres"), { recursive: true });
    await writeFile(join(folder, "postgres", "throughline.ready"), "");
    await writeFile(join(folder, "postgres", "PG_VERSION"), "9\n");
    expect(await refused(folder)).toMatch(/is one of PostgreSQL 9, and this program brings PostgreSQL \d+; back it up/);
  });

  it("a cluster that DATA_DIR names itself", async () => {
    const folder = join(await temporaryFolder(), "data");
    await mkdir(folder);
    await writeFile(join(folder, "PG_VERSION"), "18\n");
    expect(await refused(folder)).toMatch(/^DATA_DIR .+ is a PostgreSQL cluster itself; /);
  });

  it("a path that PostgreSQL has no room for", async () => {
    const folder = join(await temporaryFolder(), ...Array.from({ length: 9 }, () => "long".repeat(30)));
    const { code, stderr } = await run(["serve"], { PORT: "0", DATA_DIR: folder });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^DATA_DIR is longer than .+ set it to a shorter one\.\n$/),
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  it("a file, in place of the folder or of the cluster", async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, "file"), "");
    expect(await refused(join(parent, "file"))).toMatch(/^DATA_DIR .+ is a file; set it to a folder\.\n$/);
    await mkdir(join(parent, "data"));
    await writeFile(join(parent, "data", "postgres"), "");
    expect(await refused(join(parent, "data"))).toMatch(/is a file, where the folder of the database should be/);
  });
});

describe("a first start that is killed", () => {
  it("while the cluster is being made leaves what the next start clears away", async () => {
    const folder = join(await temporaryFolder(), "data");
    const first = start(["serve"], { PORT: "0", DATA_DIR: folder });
    const names = (): Promise<string[]> => readdir(folder).catch(() => []);
    const isMaking = async (): Promise<boolean> => (await names()).some((name) => name.startsWith("initialising-"));
    await expect.poll(isMaking, { interval: 5, timeout: 30_000 }).toBe(true);
    const [supervisor] = (await readFile(join(folder, "supervisor.pid"), "utf8")).split("\n").map(Number);
    for (const pid of [first.child.pid, supervisor]) process.kill(pid ?? 0, "SIGKILL");
    await first.ended;
    expect(await names()).not.toContain("postgres");

    const { child, ended, address } = serve(folder);
    expect((await ask(await address, corpora)).data.corpora).toHaveLength(3);
    child.kill("SIGTERM");
    await ended;
    expect((await names()).sort()).toEqual(["password", "postgres", "postgres.log"]);
  });

  it("while it seeds leaves either all corpora or none, and the next start publishes them", async () => {
    const folder = await migrated();
    const first = start(["serve"], { PORT: "0", DATA_DIR: folder });
    const isOpen = (): boolean => existsSync(join(folder, "postgres", "postmaster.pid"));
    await expect.poll(isOpen, { interval: 5, timeout: 30_000 }).toBe(true);
    first.child.kill("SIGKILL");
    await first.ended;
    const { data } = await ask(await serve(folder).address, corpora);
    expect(data.corpora.map(({ editions }: { editions: { totalCount: number } }) => editions.totalCount)).toEqual([
      1, 1, 1,
    ]);
  });
});
