import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { useService } from "./support/service.js";

const execute = promisify(execFile);
const service = useService();

const hasPython = await execute("python3", ["--version"]).then(
  () => true,
  () => false,
);
if (!hasPython) process.stdout.write("No Python is installed, so its program is not run (apt-get install python3).\n");

it.skipIf(!hasPython)(
  "docs/exports.md has a program that follows the pages of a filtered list to its end",
  async () => {
    const [, program = ""] = /^```python\n([\s\S]*?)^```/m.exec(readFileSync("docs/exports.md", "utf8")) ?? [];
    const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
    const { stdout } = await execute("python3", ["-c", program.replace("http://127.0.0.1:4000", service().url)], {
      env,
    });
    const { stances } = await service().data(
      "{ stances(filter: { kinds: [INTRODUCED] }, first: 1) { totalCount nodes { principle { name } } } }",
    );
    const { totalCount, nodes } = stances;
    expect(totalCount).toBeGreaterThan(5);
    expect(stdout.trim()).toBe(`${totalCount} ${totalCount} ${nodes[0].principle.name}`);
  },
);
