/**
 * The note of who owns the running server: the process ids of its supervisor and of the service that it stops the server
 * for, and the machine on which these are processes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { type DataDirectory, DataDirectoryRefused } from "./data-directory.js";
import { isAlive, isRenewed, machine, renew } from "./machine.js";

/** Writes the note, and renews it for as long as this process lives. */
export async function noteSupervisor({ supervisorFile }: DataDirectory, supervisor: number, service: number) {
  await writeFile(supervisorFile, `${supervisor}\n${service}\n${machine}`, { mode: 0o644 });
  await renew(supervisorFile);
}

/**
 * Whether the running server will go on running: its supervisor lives, and so does the service that started it. When that
 * was killed, the supervisor is about to stop the server.
 */
export async function isSupervised(directory: DataDirectory): Promise<boolean> {
  const { pids, where } = await readNote(directory);
  return (
    where === machine && pids.length === 2 && pids.every((pid) => Number.isInteger(pid) && pid > 0 && isAlive(pid))
  );
}

/** @throws DataDirectoryRefused when a server runs here on another machine, or in another container, that shares the folder */
export async function refuseIfOwnedElsewhere(path: string, directory: DataDirectory): Promise<void> {
  const { where } = await readNote(directory);
  if (where === undefined || where === machine || !(await isRenewed(directory.supervisorFile))) return;
  throw new DataDirectoryRefused(
    `The database in ${path} is in use on another machine or in another container (${where.split(" ")[0]}); stop it there first, or set DATA_DIR to another folder.`,
  );
}

async function readNote({ supervisorFile }: DataDirectory): Promise<{ pids: number[]; where: string | undefined }> {
  // Such files come and go while one looks at them.
  const [supervisor, service, where] = (await readFile(supervisorFile, "utf8").catch(() => "")).split("\n");
  return { pids: [Number(supervisor), Number(service)], where };
}
