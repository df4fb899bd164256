import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../prisma/generated/client/client.js";

/** The one way to the store. Created once per process; close it with `$disconnect()`. */
export type Database = PrismaClient<"query">;

/** Opens a pool of connections to the PostgreSQL at `url`. Nothing is sent before the first query. */
export function openDatabase(url: string) {
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    application_name: "throughline",
  });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}
