/** SQL: the entries that were recorded as different in some editions, by the keys of both sides: `touched`, as a part of WITH. */
export function touched(editions: string): string {
  const keys = (key: string): string => `SELECT list, ${key} AS key FROM change WHERE edition_id = ANY (${editions})`;
  return `touched AS MATERIALIZED (${keys("key")} UNION ${keys("former_key")} AND former_key IS NOT NULL)`;
}

/** SQL: that an entry is one of them. All others say the same, under the same key, in all of the editions on the way. */
export const touchedOnly = "AND (list, key) IN (SELECT list, key FROM touched)";
