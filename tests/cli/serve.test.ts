import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { isAlive } from "../../src/database/embedded/machine.js";
import { run, start, temporaryFolder } from "../support/cli.js";
import { startedDirectory } from "../support/data-directory.js";
import { ask } from "../support/graphql.js";

/** Process id of the embedded server, from its own note of it. */
const serverPid = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);

describe("serve, on a fresh folder", () => {
  it("starts an embedded database, seeds it, answers, and leaves nothing running after SIGINT", async () => {
    const folder = await temporaryFolder();
    const { child, ended, address } = start(["serve"], { PORT: "0", DATA_DIR: folder });
    const { data } = await ask(await address, "{ edition { number corpus { slug } } stances { totalCount } }");
    expect(data).toEqual({
      edition: { number: 1, corpus: { slug: "independent-foreign-policy-of-peace" } },
      stances: { totalCount: 105 },
    });
    const pid = await serverPid(folder);
    expect(isAlive(pid)).toBe(true);

    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(isAlive(pid)).toBe(false);
  });

  it("starts again on what it left, also after kill -9, and publishes nothing twice", async () => {
    const folder = await temporaryFolder();
    const first = start(["serve"], { PORT: "0", DATA_DIR: folder });
    await first.address;
    first.child.kill("SIGKILL");
    await first.ended;

    const second = start(["serve"], { PORT: "0", DATA_DIR: folder });
    const { data } = await ask(await second.address, "{ corpora { editions { totalCount } } }");
    expect(data).toEqual({ corpora: Array(3).fill({ editions: { totalCount: 1 } }) });
    second.child.kill("SIGTERM");
    expect((await second.ended).code).toBe(0);
  });

  it("finishes the requests under way before it stops", async () => {
    const { child, ended, address } = start(["serve"], { PORT: "0", DATA_DIR: await startedDirectory() });
    const url = await address;
    const eras = JSON.stringify(["founding", "peaceful-coexistence", "reform-and-opening-up", "new-era"]);
    const asked = Array.from({ length: 8 }, () =>
      ask(url, `{ compareEras(eras: ${eras}) { rows { cells { stances { summary evidence { gloss } } } } } }`),
    );
    await Promise.race(asked);
    child.kill("SIGTERM");
    for (const { data } of await Promise.all(asked)) expect(data.compareEras.rows.length).toBeGreaterThan(20);
    expect((await ended).code).toBe(0);
  });
});

describe("serve cannot start, and says why in one line and with exit code 1, when", () => {
  it("the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(["serve"], { PORT: String(port), DATA_DIR: await temporaryFolder() });
    expect([code, stderr]).toEqual([1, `Port ${port} on 127.0.0.1 is in use; set PORT to another one.\n`]);
  });

  it("the settings are bad: each is named, no value is shown", async () => {
    const { code, stdout, stderr } = await run(["serve"], {
      PORT: "eighty",
      DATABASE_URL: "mysql://root:secret@localhost/x",
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^Bad settings: PORT is not a port number .*; DATABASE_URL is not a connection string .*\.\n$/,
    );
    expect(stderr).not.toContain("secret");
  });

  it("the database cannot be reached", async () => {
    const { code, stderr } = await run(["serve"], {
      PORT: "0",
      DATABASE_URL: "postgresql://user:secret@127.0.0.1:1/nothing",
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The PostgreSQL at DATABASE_URL does not let this service in; .+\n$/);
    expect(stderr).not.toContain("secret");
  });

  it("the data directory cannot be made", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const { code, stderr } = await run(["serve"], { PORT: "0", DATA_DIR: join(folder, "file", "data") });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^.+ Set DATA_DIR to a folder that this user may write, or DATABASE_URL to another PostgreSQL\.\n$/,
    );
  });
});

const commands = [
  ...["serve", "migrate", "doctor", "new-corpus", "check", "locate", "verify", "import", "attach"],
  ...["editions", "diff", "rollback", "tag", "prune", "export"],
];

describe("the program", () => {
  it("explains itself", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command} `);
  });

  it.each(commands)("explains %s with an example", async (command) => {
    const { code, stdout } = await run([command, "--help"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`$ npx throughline ${command}`)]);
  });

  it("applies migrations on demand, once", async () => {
    const environment = { DATA_DIR: await temporaryFolder() };
    expect((await run(["migrate"], environment)).stdout).toMatch(/^Applied \d{14}_\w+/);
    expect((await run(["migrate"], environment)).stdout).toBe("The database is up to date.\n");
  });
});
