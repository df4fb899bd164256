import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that listens, in a process of its own. */
export interface Running {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Milliseconds from the start of the process until it said where it listens. */
  readonly startedIn: number;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
// Whatever ends the benchmark ends what it started.
process.once("exit", () => running.forEach((child) => void child.kill("SIGKILL")));

/**
 * Starts a program and waits until it writes the address that it listens at to its standard output.
 *
 * @throws Error with what the program wrote, when it ends before that
 */
export async function startChild(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /http:\/\/[\w.:]+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${[command, ...args].join(" ")} ended: ${said}`)));
  });
  const startedIn = performance.now() - startedAt;
  const stop = async (): Promise<void> => {
    running.delete(child);
    await end(child);
  };
  return { url, startedIn, stop };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
