import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { agentAt } from "../support/agents.js";
import { useService } from "../support/service.js";

const service = useService();
const guide = await readFile("docs/agents.md", "utf8");

describe("docs/agents.md", () => {
  it("has a program that asks the service as it stands there", async () => {
    const [, program = ""] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    // Beside the packages that it imports.
    const file = `example-of-agents-${process.pid}.mjs`;
    await writeFile(file, program);
    onTestFinished(() => rm(file));
    const { stdout } = await promisify(execFile)(process.execPath, [file, service().url]);
    expect(stdout).toContain("reform-and-opening-up");
    expect(stdout).toContain((await service().data("{ edition { digest } }")).edition.digest);
  });

  it("has snippets that are JSON, and names every tool that there is", async () => {
    const snippets = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => JSON.parse(text));
    expect(snippets.length).toBe(2);
    for (const { mcpServers } of snippets) expect(Object.keys(mcpServers)).toEqual(["throughline"]);
    const { tools } = await (await agentAt(service().url)).client.listTools();
    for (const { name } of tools) expect(guide).toContain(`| \`${name}\` |`);
  });
});
