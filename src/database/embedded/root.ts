/**
 * PostgreSQL refuses to run as root. Where the service runs as root all the same (a container, a rented machine), its
 * server is given another user in one of two ways.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DataDirectory } from "./data-directory.js";

/** `postgres`: the system's user of that name, made when missing. `namespace`: root itself, under another number. */
export type ServerUser = "same" | "postgres" | "namespace";

/** What starts a program in a user namespace in which root goes by the number of `daemon`. */
export const inNamespace = ["unshare", "--user", "--map-user=1", "--map-group=1"] as const;

/**
 * Under which user the server runs. The user `postgres` is the plain choice, but it may not enter folders that are
 * root's alone, such as /root or a temporary folder; a user namespace is the way out there. A cluster stays with the
 * user that it was made by.
 */
export function serverUser(directory: DataDirectory, program: string): ServerUser {
  if (process.getuid?.() !== 0) return "same";
  if (existsSync(directory.mark)) return statSync(directory.cluster).uid === 0 ? "namespace" : "postgres";
  const open = everyoneMayEnter(dirname(directory.cluster)) && everyoneMayEnter(program);
  return open || !canMakeNamespaces() ? "postgres" : "namespace";
}

/** The numbers that a program is started with so that it runs under a user; none where it runs under the same. */
export function numbersOf(user: ServerUser): { readonly uid?: number; readonly gid?: number } {
  if (user !== "postgres") return {};
  if (spawnSync("id", ["postgres"], { stdio: "ignore" }).status !== 0) {
    spawnSync("groupadd", ["postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--gid", "postgres", "postgres"], { stdio: "ignore" });
  }
  const number = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Whether any user may pass through a folder, or run a file, and through every folder above. */
function everyoneMayEnter(path: string): boolean {
  const whole = resolve(path);
  const enters = (statSync(whole).mode & 0o001) !== 0;
  return enters && (whole === dirname(whole) || everyoneMayEnter(dirname(whole)));
}

function canMakeNamespaces(): boolean {
  const [program, ...flags] = inNamespace;
  return spawnSync(program, [...flags, "true"], { stdio: "ignore" }).status === 0;
}
