import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "./cli.js";

const execute = promisify(execFile);

/** Whether `unzip` is there, which says what others make of an archive. */
export const hasUnzip = await execute("unzip", ["-v"]).then(
  () => true,
  () => false,
);
if (!hasUnzip) process.stdout.write("No unzip is installed, so archives are not opened (apt-get install unzip).\n");

/** Takes an archive apart by `unzip`, which first looks whether each file is whole; the folder that it is in then. */
export async function unzipped(bytes: Buffer): Promise<string> {
  const folder = await temporaryFolder();
  const file = join(folder, "edition.zip");
  await writeFile(file, bytes);
  await execute("unzip", ["-tq", file]);
  const into = join(folder, "edition");
  await execute("unzip", ["-q", file, "-d", into]);
  return into;
}

/** The SHA-256 of every file below a folder, by its path with slashes. */
export async function checksumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sums = files.map(async (file) => {
    const sum = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [relative(folder, file), sum] as const;
  });
  return new Map(await Promise.all(sums));
}
