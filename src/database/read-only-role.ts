import { createHmac } from "node:crypto";
import pg from "pg";
import type { Database } from "./client.js";
import { roleSettings } from "./reading-access.js";

/** Role of the embedded server that answers requests. */
export const EMBEDDED_READER = "throughline_reader";

/** The reading role's password in an embedded server: another one than the owner's, which cannot be told from it. */
export function readerPassword(ownersPassword: string): string {
  return createHmac("sha256", ownersPassword).update(EMBEDDED_READER).digest("hex");
}

/**
 * Functions that any role may call unless they are taken away, and by which it could hold others up or leave something behind:
 * large objects, locks that outlast a statement, notices to other sessions, ending them.
 */
const withheld = "^(lo_.+|lo(read|write)|pg_(try_)?advisory_.+|pg_notify|pg_(cancel|terminate)_backend)$";

/** Makes the embedded server's reading role, or gives it the password and the rights that it should have by now. */
export async function makeReadOnlyRole(database: Database, password: string): Promise<void> {
  const [found] = await database.$queryRaw<unknown[]>`SELECT FROM pg_roles WHERE rolname = ${EMBEDDED_READER}`;
  // The password is made of letters and digits; utility statements take no parameters.
  const login = `ROLE ${EMBEDDED_READER} LOGIN PASSWORD '${password.replace(/\W/g, "")}'`;
  await database.$executeRawUnsafe(`${found ? "ALTER" : "CREATE"} ${login}`);
  await database.$executeRawUnsafe(`DO $$
    DECLARE item text;
    BEGIN
      FOR item IN SELECT quote_ident(datname) FROM pg_database LOOP
        EXECUTE format('REVOKE TEMPORARY, CONNECT ON DATABASE %s FROM PUBLIC', item);
      END LOOP;
      FOR item IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ '${withheld}' LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', item);
      END LOOP;
      EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${EMBEDDED_READER}', current_database());
    END $$`);
  await holdToReading(database, EMBEDDED_READER);
}

/** Whether the embedded server's reading role is as `makeReadOnlyRole` leaves it, but for its password. */
export async function isReadOnlyRoleMade(database: Database): Promise<boolean> {
  const [found] = await database.$queryRaw<{ made: boolean }[]>`
    SELECT NOT has_database_privilege(pg_roles.oid, current_database(), 'TEMPORARY')
      AND NOT EXISTS (SELECT FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname ~ ${withheld}
        AND has_function_privilege(pg_roles.oid, pg_proc.oid, 'EXECUTE'))
      AND EXISTS (SELECT FROM pg_db_role_setting WHERE setrole = pg_roles.oid) AS made
    FROM pg_roles WHERE rolname = ${EMBEDDED_READER}`;
  return found?.made ?? false;
}

/** Whether a role is there and may read every table and view. */
export async function canReadAll(database: Database, role: string): Promise<boolean> {
  const [found] = await database.$queryRaw<{ can: boolean }[]>`
    SELECT bool_and(has_table_privilege(pg_roles.oid, pg_class.oid, 'SELECT')) AS can
    FROM pg_roles, pg_class
    WHERE rolname = ${role} AND relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')`;
  return found?.can ?? false;
}

/** Lets a role read every table that is there, and those that later migrations make. */
export async function letRead(database: Database, role: string): Promise<void> {
  if (await canReadAll(database, role)) return;
  const name = pg.escapeIdentifier(role);
  await database.$executeRawUnsafe(`GRANT USAGE ON SCHEMA public TO ${name}`);
  await database.$executeRawUnsafe(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${name}`);
  await database.$executeRawUnsafe(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${name}`);
}

/**
 * Gives a role the settings that hold all its sessions in this database to reading, where it has none of its own and this
 * may be done here: behind a pooler, no session can be given them. Whether they hold is found out by whoever needs it.
 */
export async function holdToReading(database: Database, role: string): Promise<void> {
  const given = await database.$queryRaw<{ setting: string }[]>`
    SELECT unnest(setconfig) AS setting FROM pg_db_role_setting
    JOIN pg_roles ON pg_roles.oid = setrole LEFT JOIN pg_database ON pg_database.oid = setdatabase
    WHERE rolname = ${role} AND (setdatabase = 0 OR datname = current_database())`;
  const [{ name } = { name: "" }] = await database.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  for (const [setting, value] of Object.entries(roleSettings)) {
    if (given.some((each) => each.setting.startsWith(`${setting}=`))) continue;
    const statement = `ALTER ROLE ${pg.escapeIdentifier(role)} IN DATABASE ${pg.escapeIdentifier(name)} SET ${setting} = ${value}`;
    await database.$executeRawUnsafe(statement).catch(() => undefined);
  }
}
