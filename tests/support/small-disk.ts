import { spawnSync } from "node:child_process";
import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./cli.js";

/** Whether a disk can be made: only the superuser may. */
export const mayMount = process.getuid?.() === 0 && process.platform === "linux";
if (!mayMount) process.stdout.write("Only the superuser can make a small disk, so what needs a full one is skipped.\n");

/** A disk of its own, small enough to be filled. */
export async function smallDisk(megabytes: number): Promise<string> {
  const folder = await temporaryFolder();
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  onTestFinished(() => void spawnSync("umount", ["-l", folder]));
  return folder;
}

/**
 * Fills a disk up to some megabytes.
 *
 * @returns what makes room again
 */
export async function fill(disk: string, leftMegabytes: number): Promise<() => Promise<void>> {
  const { bavail, bsize } = await statfs(disk);
  const ballast = join(disk, "ballast");
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leftMegabytes * 1_048_576)));
  return () => rm(ballast);
}
