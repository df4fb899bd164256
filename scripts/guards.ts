import type { Table } from "./catalog.js";

/** It says that something is published, so it is not counted itself. */
const STATE = "catalogue";

/** What holds the rows of every table to what an edition promises, and a table lacks, as SQL. */
export function missingGuards(table: Table): string[] {
  return [...missingChecks(table), ...checksToWiden(table), ...missingTriggers(table)];
}

function missingChecks({ name, columns, checks }: Table): string[] {
  const has = (...wanted: readonly string[]): boolean => wanted.every((column) => columns.includes(column));
  const wanted: Record<string, string> = {
    ...(has("slug") && { [`${name}_slug_form`]: `"slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'` }),
    ...(has("edition_id", "digest") && { [`${name}_digest_is_sha256`]: `"digest" ~ '^[0-9a-f]{64}$'` }),
    ...(has("earliest_day", "latest_day") && { [`${name}_ends_after_it_starts`]: `"earliest_day" <= "latest_day"` }),
  };
  return Object.entries(wanted)
    .filter(([check]) => !(check in checks))
    .map(([check, condition]) => `ALTER TABLE "${name}" ADD CONSTRAINT "${check}" CHECK (${condition});`);
}

/** A piece of evidence belongs to one of several columns: a new one of these is named with the others. */
function checksToWiden(table: Table): string[] {
  const owners = table.nullable.filter((column) => column in table.references);
  return Object.entries(table.checks)
    .filter(
      ([, condition]) => condition.includes("num_nonnulls(") && owners.some((owner) => !condition.includes(owner)),
    )
    .map(
      ([check]) =>
        `ALTER TABLE "${table.name}" DROP CONSTRAINT "${check}",\n  ADD CONSTRAINT "${check}" CHECK (num_nonnulls(${owners.map((owner) => `"${owner}"`).join(", ")}) = 1);`,
    );
}

/** Rows that belong to an edition come and go with it; any others count as a change of what is published. */
function missingTriggers({ name, columns, triggers }: Table): string[] {
  if (columns.includes("edition_id"))
    return triggers.includes(`${name}_immutable`)
      ? []
      : [`CREATE TRIGGER "${name}_immutable" BEFORE UPDATE ON "${name}" EXECUTE FUNCTION refuse_update();`];
  if (name === STATE || triggers.includes(`${name}_counts_change`)) return [];
  return [
    `CREATE TRIGGER "${name}_counts_change" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "${name}"\n  FOR EACH STATEMENT EXECUTE FUNCTION count_change();`,
  ];
}
