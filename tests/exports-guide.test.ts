import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { useService } from "./support/service.js";

const execute = promisify(execFile);
const service = useService();

/** The programs of a guide in one language. */
const programs = (language: string): string[] =>
  [
    ...readFileSync("docs/exports.md", "utf8").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm")),
  ].map(([, text = ""]) => text);

/** What a program prints that is asked to read this service instead of the guide's. */
const printed = async (command: string, args: readonly string[], text: string): Promise<string> => {
  const program = text.replaceAll("http://127.0.0.1:4000", service().url);
  const env = { ...process.env, LC_ALL: "C.UTF-8", PYTHONIOENCODING: "utf-8" };
  const { stdout } = await execute(command, [...args, program], { env });
  return stdout.trim();
};

const isThere = (command: string) =>
  execute(command, ["--version"]).then(
    () => true,
    () => false,
  );
const [hasR, hasPython] = [await isThere("Rscript"), await isThere("python3")];
if (!hasR) process.stdout.write("No R is installed, so its programs are not run (apt-get install r-base-core).\n");
if (!hasPython)
  process.stdout.write("No Python is installed, so its programs are not run (apt-get install python3).\n");

describe("programs of docs/exports.md", () => {
  const expectedTable = async () => {
    const { edition } = await service().data(
      "{ edition { principles(first: 1) { totalCount nodes { labels { language value } } } } }",
    );
    const { totalCount, nodes } = edition.principles;
    const { value } = nodes[0].labels.find(({ language }: { language: string }) => language === "zh-Hans");
    return `${totalCount} slug ${value}`;
  };

  it.skipIf(!hasR)("read a table in R", async () => {
    const [program = ""] = programs("r");
    expect(await printed("Rscript", ["-e"], program)).toBe(await expectedTable());
  });

  it.skipIf(!hasPython)("read a table in Python", async () => {
    const [program = ""] = programs("python");
    expect(await printed("python3", ["-c"], program)).toBe(await expectedTable());
  });

  it("read a table by d3", async () => {
    const [program = ""] = programs("js");
    expect(await printed(process.execPath, ["--input-type=module", "-e"], program)).toBe(await expectedTable());
  });

  it.skipIf(!hasPython)("follow the pages of a filtered list to its end", async () => {
    const { stances } = await service().data(
      "{ stances(filter: { kinds: [INTRODUCED] }, first: 1) { totalCount nodes { principle { name } } } }",
    );
    const { totalCount, nodes } = stances;
    expect(totalCount).toBeGreaterThan(5);
    const [, program = ""] = programs("python");
    expect(await printed("python3", ["-c"], program)).toBe(`${totalCount} ${totalCount} ${nodes[0].principle.name}`);
  });
});
