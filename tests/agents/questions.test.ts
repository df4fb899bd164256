import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tokensAtMost } from "../../src/agents/tokens.js";
import { importCorpus } from "../../src/corpus/import.js";
import { agentAt } from "../support/agents.js";
import { useService } from "../support/service.js";
import { tasks } from "./tasks.js";

const service = useService("tests/fixtures/harbour-charter");

async function exported(path: string): Promise<string> {
  return (await (await fetch(`${service().url}/export/${path}`)).text()).trim();
}

describe("an agent with nothing but the tools", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "throughline-"));
    await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
    const file = join(folder, "leaders.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace(/name: (.+)/, "name: $1 the Elder"));
    await importCorpus(service().service.store.database, folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("has at least twenty recorded questions", () => {
    expect(new Set(tasks.map(({ question }) => question)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(tasks)("finds out: $question", async ({ byTools, byApi }) => {
    const agent = await agentAt(service().url);
    const answer = await byTools(agent);
    expect(answer).toEqual(await byApi((query) => service().data(query), exported));
    expect(JSON.stringify(answer)).toMatch(/\w/);
    for (const text of agent.texts) expect(tokensAtMost(text)).toBeLessThanOrEqual(5_000);
  });
});
