import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { Redis } from "ioredis";
import { onTestFinished } from "vitest";
import { freePort } from "../../src/database/embedded/free-port.js";

/** Whether there is a Redis to test with. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis)
  process.stdout.write("No Redis is installed, so what needs one is skipped (apt-get install redis-server).\n");

/** A Redis of a test's own, which keeps nothing. */
export async function startRedis() {
  const port = await freePort();
  const child = spawn("redis-server", ["--port", String(port), "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGCONT");
    child.kill("SIGTERM");
    await ended;
  };
  onTestFinished(stop);
  const url = `redis://127.0.0.1:${port}`;
  const clients = async (): Promise<number> => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null }).on("error", () => undefined);
    try {
      await redis.connect();
      return (
        String(await redis.client("LIST"))
          .trim()
          .split("\n").length - 1
      );
    } catch {
      return 0;
    } finally {
      redis.disconnect();
    }
  };
  // There, and silent.
  const freeze = () => child.kill("SIGSTOP");
  const thaw = () => child.kill("SIGCONT");
  return { url, clients, stop, freeze, thaw };
}
