import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.js";

/** The one way to the store. Created once per process; close it with `$disconnect()`. */
export type Database = PrismaClient;

/**
 * Opens a pool of connections to the PostgreSQL at `url`. Nothing is sent before the first query.
 *
 * Every statement is prepared once a connection and reused: the statements that Prisma compiles from one shape of
 * query are equal to the letter, so their text serves as their name's source.
 */
export function openDatabase(url: string): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    application_name: "throughline",
  });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}
