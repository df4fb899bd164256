import { readFileSync } from "node:fs";

const LOOK_MILLISECONDS = 300;

/**
 * Resolves when the npm that started this process has ended, or the shell between the two: npm tells the shell alone to end,
 * which passes nothing on, and a killed npm tells nobody. Never, where npm did not start it.
 */
export async function npmGone(): Promise<void> {
  if (process.env["npm_command"] === undefined) return new Promise(() => undefined);
  const first = above();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (above() === first) return;
      clearInterval(timer);
      resolve();
    }, LOOK_MILLISECONDS).unref();
  });
}

/** The processes above this one: its parent and, if that is a shell, the one above. */
function above(): string {
  const parent = process.ppid;
  try {
    const isShell = /^(?:ba|da|a|z|k)?sh$|^busybox$/.test(readFileSync(`/proc/${parent}/comm`, "utf8").trim());
    const [, grandparent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${parent}/status`, "utf8")) ?? [];
    return `${parent} ${isShell ? grandparent : ""}`;
  } catch {
    // Where this is not told, shells let the only command that they are given take their own place.
    return String(parent);
  }
}
