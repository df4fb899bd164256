import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/database/store.js";
import { program, run, temporaryFolder } from "../support/cli.js";

const path = process.env["PATH"] ?? "";
/** What tells PostgreSQL's own programs and drivers of another server, and how to speak with it. */
const meantForOthers = {
  PGHOST: "192.0.2.1",
  PGHOSTADDR: "192.0.2.1",
  PGPORT: "1",
  PGUSER: "somebody",
  PGDATABASE: "elsewhere",
  PGPASSWORD: "secret",
  PGPASSFILE: "/nonexistent",
  PGOPTIONS: "-c nonsense=1",
  PGSERVICE: "elsewhere",
  PGSSLMODE: "verify-full",
  PGDATA: "/nonexistent",
  PGTZ: "Mars/Olympus",
  PGDATESTYLE: "nonsense",
  PGCLIENTENCODING: "LATIN1",
  PGCLIENT_ENCODING: "LATIN1",
  PGAPPNAME: "another",
  PGREPLICATION: "database",
  PGSTATEMENT_TIMEOUT: "1",
  PGCONNECT_TIMEOUT: "0",
};

/** Runs the program with nothing but these variables, by a shell's mask for new files. */
async function runBare(args: readonly string[], environment: Record<string, string>, mask = "022") {
  const command = `umask ${mask}; exec "$0" "$@"`;
  const child = spawn("sh", ["-c", command, process.execPath, program, ...args], {
    env: { PATH: path, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  const [code]: (number | null)[] = await once(child, "close");
  return { code, ...said };
}

describe("a first start", () => {
  it.each<[string, Record<string, string>]>([
    ["a locale as a Mac sends it over SSH", { LC_CTYPE: "UTF-8", LANG: "", HOME: "/nonexistent" }],
    [
      "a language that is not installed, and a time zone that is none",
      { LANG: "xx_YY.UTF-8", LC_ALL: "xx_YY.UTF-8", TZ: "Mars/Olympus" },
    ],
    ["variables that are meant for other servers", meantForOthers],
    ["no home and no place for temporary files", { LC_ALL: "C", TMPDIR: "/nonexistent" }],
  ])("makes the same database whatever the shell says: %s", async (_, environment) => {
    const folder = join(await temporaryFolder(), "data");
    const migrated = await runBare(["migrate"], { ...environment, DATA_DIR: folder });
    expect([migrated.code, migrated.stderr]).toEqual([0, ""]);
    const { stdout } = await runBare(["doctor"], { ...environment, DATA_DIR: folder });
    expect(stdout).toMatch(/^ok {4}database: PostgreSQL .+, as UTF8 by the locale C\.UTF-8 \(builtin\)$/m);
    expect(stdout).not.toContain("ASCII");
  });

  it.each(["077", "000"])(
    "takes any path, and by the mask %s leaves nothing that others may read or write",
    async (mask) => {
      const folder = join(await temporaryFolder(), `a folder's "name" with $signs, 中文 and é`, "data".repeat(40));
      expect((await runBare(["migrate"], { DATA_DIR: folder }, mask)).code).toBe(0);
      const modes = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
      expect([(await stat(folder)).mode & 0o066, ...modes.map(({ mode }) => mode & 0o077)]).toEqual([0, 0, 0, 0]);
    },
  );

  it("shows the database's password to nobody else, at no moment", async () => {
    const parent = await temporaryFolder();
    const [folder, temporary] = [join(parent, "data"), join(parent, "temporary")];
    await mkdir(temporary);
    let isOver = false;
    const running = run(["migrate"], { DATA_DIR: folder, TMPDIR: temporary }).finally(() => {
      isOver = true;
    });
    const readable = new Set<string>();
    while (!isOver) {
      for (const name of await readdir(parent, { recursive: true }).catch(() => [])) {
        const file = join(parent, name);
        const isShown = await stat(file).then(
          (found) => found.isFile() && (found.mode & 0o077) !== 0,
          () => false,
        );
        if (isShown) readable.add(`${file}: ${await readFile(file, "utf8").catch(() => "")}`);
      }
      await nextTurn();
    }
    expect((await running).code).toBe(0);
    const password = await readFile(join(folder, "password"), "utf8");
    expect(password).toMatch(/^\w{40,}$/);
    expect([...readable].filter((text) => text.includes(password))).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe("the embedded database's two roles", () => {
  it("have passwords of their own", async () => {
    const store = await openStore({ databaseUrl: undefined, dataDirectory: await temporaryFolder() });
    const [owner, reader] = [new URL(store.url), new URL(store.readerUrl)];
    await store.close();
    expect(reader.password).toMatch(/^\w{40,}$/);
    expect(reader.password).not.toBe(owner.password);
  });
});
