import { readdirSync, readFileSync } from "node:fs";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, it } from "vitest";

const rules: IConfiguration = JSON.parse(readFileSync(".dependency-cruiser.json", "utf8"));

describe("imports", () => {
  it("lead in one direction only, from room to room as ARCHITECTURE.md says", async () => {
    const { output } = await cruise(["src", "bench", "web/src"], { ...rules.options, ruleSet: rules, validate: true });
    const { summary } = output as ICruiseResult;
    expect(summary.totalCruised).toBeGreaterThan(80);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

describe("files of the project", () => {
  it("are looked for two folders up, and only from where that leads to the project, from the sources as from what is built", () => {
    const lookingUp = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) =>
        [...readFileSync(`src/${name}`, "utf8").matchAll(/new URL\("((?:\.\.\/)+)/g)].map(([, up]) => ({ name, up })),
      );
    expect(lookingUp.length).toBeGreaterThan(3);
    for (const { name, up } of lookingUp) expect([name.split("/").length, up]).toEqual([2, "../../"]);
  });
});

describe("ARCHITECTURE.md", () => {
  it("names every room of src/, and none that is not there", () => {
    const rooms = readdirSync("src").sort();
    const named = [...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `src\/([a-z]+)\/` \|/gm)].map(
      ([, room]) => room,
    );
    expect(named.sort()).toEqual(rooms);
  });

  it("names every room of src/server/, and none that is not there", () => {
    const rooms = readdirSync("src/server", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = [...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `([a-z]+)\/` \|/gm)].map(
      ([, room]) => room,
    );
    expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it("names only files that are there", () => {
    const files = [
      ...readFileSync("ARCHITECTURE.md", "utf8").matchAll(/`((?:src|tests|prisma|seed|queries|docs)\/[\w./-]+\.\w+)`/g),
    ].map(([, file]) => file ?? "");
    for (const file of files) expect(() => readFileSync(file)).not.toThrow();
  });
});

describe("SECURITY.md", () => {
  it("names a test for each threat, and only tests that are there", () => {
    const [, table = ""] = /^\| threat \|.*\n.*\n((?:\|.*\n)+)/m.exec(readFileSync("SECURITY.md", "utf8")) ?? [];
    const rows = table.trim().split("\n");
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      const tests = [...(row.split(" | ").at(-1) ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      expect([row, tests.length > 0]).toEqual([row, true]);
      for (const name of tests) expect(() => readFileSync(`tests/${name}`)).not.toThrow();
    }
  });
});
