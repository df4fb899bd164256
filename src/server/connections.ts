import pg from "pg";
import { driverError } from "../database/availability.js";
import { type Examined, examine } from "../database/examination.js";
import type { Settings } from "./settings.js";

/** What was found out about one part of an installation. */
export interface Diagnosis {
  readonly subject: string;
  readonly healthy: boolean;
  readonly finding: string;
  /** How to mend it, or what may be worth doing; undefined where nothing is. */
  readonly remedy?: string;
}

type Addresses = Pick<Settings, "databaseUrl" | "databaseReplicaUrls" | "redisUrl">;

/**
 * Looks at every address that requests are answered from, as the service uses it: not only that somebody is there, but that this role is let
 * in and may read. Each finding names the setting at fault.
 */
export async function diagnoseConnections({
  databaseUrl,
  databaseReplicaUrls,
  redisUrl,
}: Addresses): Promise<Diagnosis[]> {
  // The embedded database has a role of its own, and no replicas.
  const databases = databaseUrl === undefined ? [] : await diagnoseDatabases(databaseUrl, databaseReplicaUrls);
  return redisUrl === undefined ? databases : [...databases, await diagnoseRedis(redisUrl)];
}

async function diagnoseDatabases(url: string, replicaUrls: readonly string[]): Promise<Diagnosis[]> {
  const [reader, main] = await diagnoseReader(url);
  const replicas = replicaUrls.map((replicaUrl, index) =>
    diagnoseReplica(replicaUrl, `address ${index + 1} of DATABASE_REPLICA_URLS`, main?.state),
  );
  return [reader, ...(await Promise.all(replicas))];
}

async function diagnoseReader(url: string): Promise<readonly [Diagnosis, Examined | undefined]> {
  const [fault, found] = await examined(url, "DATABASE_URL");
  if (found === undefined) return [{ ...fault, subject: "reading" }, undefined];
  const { role, heldBy } = found;
  const how = heldBy === "role" ? ", behind a pooler, held to reading by settings of the role" : "";
  return [
    { ...fault, subject: "reading", ...(fault.healthy && { finding: `${role} in DATABASE_URL may read${how}` }) },
    found,
  ];
}

async function diagnoseReplica(url: string, setting: string, state: string | undefined): Promise<Diagnosis> {
  const [fault, found] = await examined(url, setting);
  const subject = "replica";
  if (!fault.healthy || found === undefined) return { ...fault, subject };
  if (!found.isReplica)
    return {
      subject,
      healthy: false,
      finding: `${setting} follows no other server`,
      remedy: "Name streaming replicas of the database at DATABASE_URL.",
    };
  if (found.state === state) return { subject, healthy: true, finding: `${setting} holds what is published` };
  const remedy = "It is not asked until it has caught up; look whether it still follows, if this stays so.";
  return { subject, healthy: true, finding: `${setting} answers, and does not hold yet what is published`, remedy };
}

/** What is wrong with an address, if anything, and what was found there. */
async function examined(
  url: string,
  setting: string,
): Promise<readonly [Omit<Diagnosis, "subject">, Examined | undefined]> {
  let found: Examined;
  try {
    found = await examine(url);
  } catch (error) {
    const { code, message } = driverError(error);
    const finding = `${setting} lets nobody in (${[code, message].filter(Boolean).join(": ")})`;
    return [{ healthy: false, finding, remedy: "Check its host, port, user, password and database." }, undefined];
  }
  const { role, isReadable, heldBy } = found;
  const name = pg.escapeIdentifier(role);
  const wrong = (finding: string, remedy: string) =>
    [{ healthy: false, finding: `${setting}: ${finding}`, remedy }, found] as const;
  if (!isReadable)
    return wrong(
      `the role ${role} may not read every table`,
      `Run ops/reading-role.sql, or: GRANT USAGE ON SCHEMA public TO ${name}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`,
    );
  if (heldBy === undefined)
    return wrong(
      `sessions of ${role} could write, and have no end`,
      `Run: ALTER ROLE ${name} SET default_transaction_read_only = on; ALTER ROLE ${name} SET statement_timeout = 5000`,
    );
  return [{ healthy: true, finding: "" }, found];
}

async function diagnoseRedis(url: string): Promise<Diagnosis> {
  const { faultOf } = await import("./http/redis.js");
  const fault = await faultOf(url);
  if (fault === undefined) return { subject: "Redis", healthy: true, finding: "REDIS_URL answers" };
  const remedy = "The service goes on without it: each process counts points, and keeps answers, for itself.";
  return { subject: "Redis", healthy: false, finding: `REDIS_URL does not answer (${fault})`, remedy };
}
