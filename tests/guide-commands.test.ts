import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./support/cli.js";

const program = resolve("dist/cli/throughline.js");
/** The consoles of a guide: each command with what it is shown to print. */
const consoles = [...readFileSync("docs/code-a-corpus.md", "utf8").matchAll(/```console\n([\s\S]*?)```/g)].flatMap(
  ([, text = ""]) =>
    text
      .split(/^\$ npx throughline /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...printed] = part.trimEnd().split("\n");
        return { command, printed: printed.join("\n") };
      }),
);

describe("docs/code-a-corpus.md", () => {
  it("has commands that work as shown, in their order", async () => {
    const folder = await temporaryFolder();
    const throughline = (command: string): string => {
      const { stdout, stderr } = spawnSync("sh", ["-c", `node ${program} ${command}`], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, DATA_DIR: join(folder, "data") },
      });
      return (stdout + stderr).trimEnd();
    };
    const stances = join(folder, "reading-room/stances/1-founding.yaml");
    expect(consoles.length).toBe(13);
    for (const { command, printed } of consoles) {
      const misspelt = printed.includes("open-lendign");
      if (misspelt) await writeFile(stances, (await readFile(stances, "utf8")).replace("open-lending", "open-lendign"));
      if (command.startsWith("editions")) {
        await appendFile(join(folder, "reading-room/leaders.yaml"), "- slug: cy-reed\n  name: Cy Reed\n");
        expect(throughline("import reading-room")).toContain("Published edition 2");
      }
      const said = throughline(command);
      if (printed === "") expect(said).not.toMatch(/defect|expected/);
      else expect(said).toBe(printed);
      if (misspelt) await writeFile(stances, (await readFile(stances, "utf8")).replace("open-lendign", "open-lending"));
    }
  });
});
