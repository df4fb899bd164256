import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A program that stands beside this file, as a process of its own with a channel to this one. */
export function forked(program: string): ChildProcess {
  return fork(fileURLToPath(new URL(program, import.meta.url)), {
    execArgv: ["--import", fileURLToPath(import.meta.resolve("tsx"))],
  });
}
