import type { Database } from "./client.js";

/** Role of the embedded server that answers requests. */
export const EMBEDDED_READER = "throughline_reader";

/** Makes the embedded server's reading role, unless it is there. */
export async function makeReadOnlyRole(database: Database, password: string): Promise<void> {
  const [found] = await database.$queryRaw<unknown[]>`SELECT FROM pg_roles WHERE rolname = ${EMBEDDED_READER}`;
  if (found) return;
  // The server's random password is made of letters and digits; utility statements take no parameters.
  await database.$executeRawUnsafe(`CREATE ROLE ${EMBEDDED_READER} LOGIN PASSWORD '${password.replace(/\W/g, "")}'`);
}

/** Lets a role read every table that is there, and those that later migrations make; a plain look when it may already. */
export async function letRead(database: Database, role: string): Promise<void> {
  const [lacking] = await database.$queryRaw<unknown[]>`
    SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
      AND NOT has_table_privilege(${role}, oid, 'SELECT') LIMIT 1`;
  if (!lacking) return;
  const name = `"${role.replaceAll('"', '""')}"`;
  await database.$executeRawUnsafe(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await database.$executeRawUnsafe(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`);
  await database.$executeRawUnsafe(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${name}`);
}
