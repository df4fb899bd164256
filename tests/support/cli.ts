import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

/** The built program. */
export const program = fileURLToPath(new URL("../../dist/cli/throughline.js", import.meta.url));

/** How a run of the program ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program as `npm run throughline -- …` does. */
export function start(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...environment } });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.stderr += text;
  });
  const ended = once(child, "close").then(([code]): Run => ({ code, ...said }));
  /** Resolves with the address once the service says where it is; rejects when it ends before. */
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /http:\/\/[^/]+/.exec(said.stdout)?.[0];
      if (found) resolve(found);
    });
    ended.then(({ stderr }) => reject(new Error(`the service ended: ${stderr}`)), reject);
  });
  address.catch(() => undefined);
  return { child, ended, address };
}

/** Runs the program to its end. */
export function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return start(args, environment).ended;
}

/** The lines that `check` says of a corpus that is not right, and nothing else. */
export async function problemsOf(folder: string): Promise<string[]> {
  const { code, stdout, stderr } = await run(["check", folder]);
  expect([code, stdout]).toEqual([1, ""]);
  return stderr.trim().split("\n");
}

/** An empty folder, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the harbour corpus with one file changed. */
export async function harbourWith(file: string, change: (text: string) => string): Promise<string> {
  const folder = await temporaryFolder();
  await copyHarbour(folder, file, change);
  return folder;
}

/** Writes the codings of several people into a corpus folder: of each, by name, a list in YAML. */
export async function writeCodings(folder: string, codings: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, "codings"), { recursive: true });
  for (const [coder, list] of Object.entries(codings)) await writeFile(join(folder, "codings", `${coder}.yaml`), list);
}

/** Copies the harbour corpus to a folder, with one file changed. */
export async function copyHarbour(folder: string, file: string, change: (text: string) => string): Promise<void> {
  await cp("tests/fixtures/harbour-charter", folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, "utf8").catch(() => "")));
}
