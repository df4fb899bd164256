import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, start, temporaryFolder } from "../support/cli.js";
import { ask } from "../support/graphql.js";

describe("new-corpus", () => {
  it("makes a folder that can be imported as it stands, and answers with evidence and text", async () => {
    const [folder, environment] = [
      join(await temporaryFolder(), "my-doctrine"),
      { DATA_DIR: await temporaryFolder(), PORT: "0" },
    ];
    const made = await run(["new-corpus", folder]);
    expect([made.code, made.stdout]).toEqual([0, expect.stringContaining("can be imported as it stands")]);
    expect((await run(["check", folder])).stdout).toBe(
      "my-doctrine can be imported: 2 eras, 2 principles, 4 stances.\n",
    );
    expect((await run(["import", folder], environment)).stdout).toMatch(/^Published edition 1 of my-doctrine/);

    const { child, ended, address } = start(["serve"], environment);
    const { data } = await ask(
      await address,
      `{ corpora { slug } stances(filter: { kinds: [REAFFIRMED] }) { nodes { evidence { text verified } } } codings { nodes { coder kind } } }`,
    );
    expect(data).toEqual({
      corpora: [{ slug: "my-doctrine" }],
      stances: {
        nodes: [{ evidence: [{ text: "kept to the rule of open lending", verified: true }] }],
      },
      codings: {
        nodes: [
          { coder: "ann", kind: "INTRODUCED" },
          { coder: "ann", kind: "REAFFIRMED" },
          { coder: "ann", kind: "EXTENDED" },
          { coder: "ann", kind: "REJECTED" },
          { coder: "bo", kind: "INTRODUCED" },
          { coder: "bo", kind: "EXTENDED" },
          { coder: "bo", kind: "REJECTED" },
        ],
      },
    });
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });

  it("brings the schemas along by which editors complete", async () => {
    const folder = join(await temporaryFolder(), "my-doctrine");
    await run(["new-corpus", folder]);
    expect(await readdir(join(folder, ".schemas"))).toContain("stances.schema.json");
    expect(await readFile(join(folder, "stances/1-founding.yaml"), "utf8")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.schemas\/stances\.schema\.json\n/,
    );
  });

  it("overwrites nothing, and takes nothing for a slug that is none", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "mine.txt"), "mine");
    const taken = await run(["new-corpus", folder.replace(/\/[^/]+$/, "/./") + folder.split("/").at(-1)]);
    expect(taken.code).toBe(1);
    const misnamed = await run(["new-corpus", join(folder, "My Doctrine")]);
    expect([misnamed.code, misnamed.stderr]).toEqual([
      1,
      '"My Doctrine" is not a slug; expected lower-case letters and digits joined by single hyphens, such as my-doctrine.\n',
    ]);
    expect(await readdir(folder)).toEqual(["mine.txt"]);
  });
});

describe("doctor", () => {
  it("finds nothing wrong with a database that is migrated and holds corpora, and names all that is wrong before", async () => {
    const environment = { DATA_DIR: await temporaryFolder() };
    const before = await run(["doctor", "--json"], environment);
    expect([before.code, JSON.parse(before.stdout).at(-1)]).toEqual([
      2,
      {
        subject: "migrations",
        healthy: false,
        finding: expect.stringMatching(/^\d+ to apply: /),
        remedy: "Run: npx throughline migrate",
      },
    ]);
    await run(["migrate"], environment);
    const { stdout } = await run(["doctor"], { ...environment, REDIS_URL: "redis://127.0.0.1:1" });
    expect(stdout).toMatch(/^wrong corpora: none is published\n/m);
    expect(stdout).toMatch(/^wrong Redis: REDIS_URL does not answer \(.*ECONNREFUSED/m);
    await run(["import", "tests/fixtures/harbour-charter"], environment);
    const after = await run(["doctor"], environment);
    expect([after.code, after.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^ok {4}corpus harbour-charter: edition 1 is current \(digest \w{64}\), 6 stances\n {6}Without text: charter; to attach one: /m,
      ),
    ]);
  });

  it("names bad settings and an unreachable database, with exit code 2 and without the password", async () => {
    const bad = await run(["doctor"], { PORT: "eighty" });
    expect([bad.code, bad.stdout]).toEqual([
      2,
      expect.stringContaining("wrong settings: Bad settings: PORT is not a port number"),
    ]);
    const away = await run(["doctor"], { DATABASE_URL: "postgresql://user:secret@127.0.0.1:1/nothing" });
    expect([away.code, away.stdout]).toEqual([
      2,
      expect.stringContaining("wrong database: The PostgreSQL at DATABASE_URL"),
    ]);
    expect(away.stdout).not.toContain("secret");
  });
});
