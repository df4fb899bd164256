import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";

async function fileOf(text: string): Promise<string> {
  const path = join(await temporaryFolder(), "secret");
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

describe("a secret in a file", () => {
  it("is read from there, without the end of its line", async () => {
    const database = await seededDatabase();
    try {
      for (const end of ["", "\n", "\r\n"]) {
        const { code, stdout } = await run(["editions", "independent-foreign-policy-of-peace"], {
          DATABASE_URL_FILE: await fileOf(`${database.url}${end}`),
        });
        expect([end, code, stdout]).toEqual([end, 0, expect.stringContaining("current")]);
      }
      const address = new URL(database.url);
      const password = decodeURIComponent(address.password);
      address.password = "";
      const { code } = await run(["editions", "independent-foreign-policy-of-peace"], {
        DATABASE_URL: address.href,
        DATABASE_PASSWORD_FILE: await fileOf(`${password}\n`),
      });
      expect(code).toBe(0);
    } finally {
      await database.drop();
    }
  });

  it.each([
    "DATABASE_URL",
    "DATABASE_ADMIN_URL",
    "DATABASE_PASSWORD",
    "DATABASE_ADMIN_PASSWORD",
    "DATABASE_REPLICA_URLS",
    "REDIS_URL",
  ])("is refused in one line that keeps it, where %s cannot be read or is given twice", async (name) => {
    const path = await fileOf("");
    const told = async (environment: Record<string, string>) => {
      const { code, stdout, stderr } = await run(["serve"], environment);
      expect([code, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
      return stderr;
    };
    const wanted = `${name}_FILE is not the name of a file that holds ${name}`;
    expect(await told({ [`${name}_FILE`]: path })).toContain(`${wanted} (it is empty)`);
    expect(await told({ [`${name}_FILE`]: `${path}-gone` })).toContain(`${wanted} (ENOENT)`);
    const secret = "redis://user:hunter2@127.0.0.1";
    const twice = await told({ [`${name}_FILE`]: await fileOf(secret), [name]: secret });
    expect(twice).toContain(`${name}_FILE is not to be set beside ${name}`);
    expect(twice).not.toContain("hunter2");
  });
});
