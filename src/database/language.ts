import type { Database } from "./client.js";

/** How a database treats letters. */
export interface DatabaseLanguage {
  readonly encoding: string;
  /** Such as `C.UTF-8 (builtin)`. */
  readonly locale: string;
  /** Whether capital and small letters beyond ASCII are one to it, as finding them takes. */
  readonly foldsCase: boolean;
}

export async function languageOf(database: Database): Promise<DatabaseLanguage> {
  // The column of the locale has had three names, one for each way of keeping it.
  const [found] = await database.$queryRaw<DatabaseLanguage[]>`
    SELECT pg_encoding_to_char(encoding) AS encoding, lower('ÄЯΩ') = 'äяω' AS "foldsCase",
      coalesce(to_jsonb(pg_database) ->> 'datlocale', to_jsonb(pg_database) ->> 'daticulocale', datctype)
        || CASE datlocprovider WHEN 'i' THEN ' (ICU)' WHEN 'b' THEN ' (builtin)' ELSE ' (libc)' END AS locale
    FROM pg_database WHERE datname = current_database()`;
  return found ?? { encoding: "", locale: "", foldsCase: false };
}

/** What it means that a database does not fold letters. */
export function sayUnfolded({ locale }: DatabaseLanguage): string {
  return `The database's locale ${locale} knows capital and small letters of ASCII only, so that Ä is not found by ä; a database made with a locale such as C.UTF-8, or with LOCALE_PROVIDER icu, does.`;
}
