import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a program to its end; what it says is shown only when it fails.
 *
 * @returns how long it took, in milliseconds
 * @throws Error with what it said, when it fails
 */
export async function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${code}: ${said}`);
  return performance.now() - startedAt;
}
