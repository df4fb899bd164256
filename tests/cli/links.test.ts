import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harbourWith, problemsOf, run, temporaryFolder } from "../support/cli.js";

describe("links", () => {
  const outside = (real: string) =>
    `this is a link to ${real}, outside the corpus folder; expected what it leads to in its place, or a link within the folder`;

  it.each(["leaders.yaml", "stances/3-keeping.yaml", "sources/charter.txt", "stances", "sources"])(
    "that lead outside are refused by name: %s",
    async (name) => {
      const folder = await harbourWith("leaders.yaml", (text) => text);
      await mkdir(join(folder, "sources"), { recursive: true });
      if (name === "sources/charter.txt") await writeFile(join(folder, name), "text\n");
      const elsewhere = join(await temporaryFolder(), "elsewhere");
      await rename(join(folder, name), elsewhere);
      await symlink(elsewhere, join(folder, name));
      expect(await problemsOf(folder)).toContain(`${name}:1:1: ${outside(elsewhere)}`);
    },
  );

  it("by way of another link, too, and never read: /etc/passwd", async () => {
    const folder = await harbourWith("leaders.yaml", (text) => text);
    await mkdir(join(folder, "sources"), { recursive: true });
    await symlink("/etc", join(folder, "sources", ".etc"));
    await symlink(".etc/passwd", join(folder, "sources", "passwd.txt"));
    const told = await problemsOf(folder);
    expect(told).toEqual([`sources/passwd.txt:1:1: ${outside("/etc/passwd")}`]);
  });

  it("that stay within are followed, and so is one to the folder itself", async () => {
    const folder = await harbourWith("leaders.yaml", (text) => text);
    await mkdir(join(folder, ".kept"));
    await rename(join(folder, "leaders.yaml"), join(folder, ".kept", "leaders.yaml"));
    await symlink(join(".kept", "leaders.yaml"), join(folder, "leaders.yaml"));
    const link = join(await temporaryFolder(), "linked");
    await symlink(folder, link);
    for (const path of [folder, link]) expect(await run(["check", path])).toMatchObject({ code: 0, stderr: "" });
  });
});
