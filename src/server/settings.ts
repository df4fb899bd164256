import { z } from "zod";

/** What the service is told by its environment. The table of them stands in README.md. */
export interface Settings {
  /** Port to listen on; 0 lets the operating system choose a free one. */
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database; unused when `databaseUrl` is set. */
  readonly dataDirectory: string;
  /** Any PostgreSQL of version 15 or later, instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The same database by a role that may change it: migrations and imports use it, requests never. */
  readonly databaseAdminUrl?: string | undefined;
}

const LARGEST_PORT = 65_535;

const connectionString = z
  .string()
  .refine(isPostgresUrl, "a connection string such as postgresql://user:password@host:5432/database");

const environment = z.object({
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= LARGEST_PORT,
      "a port number from 0 to 65535, such as 4000",
    )
    .transform(Number)
    .default(4000),
  HOST: z.string().refine(isHost, "an address or host name to listen on, such as 127.0.0.1").default("127.0.0.1"),
  DATA_DIR: z.string().default(".throughline"),
  DATABASE_URL: connectionString.optional(),
  DATABASE_ADMIN_URL: connectionString.optional(),
});

/** Settings that cannot be used. The message is one line that names each of them; values stay out, they may be secret. */
export class BadSettings extends Error {
  constructor(expectations: readonly { readonly name: string; readonly expected: string }[]) {
    super(`Bad settings: ${expectations.map(({ name, expected }) => `${name} is not ${expected}`).join("; ")}.`);
    this.name = "BadSettings";
  }
}

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 *
 * @throws BadSettings naming every variable that cannot be used.
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = environment.safeParse(given);
  if (!result.success) {
    throw new BadSettings(
      result.error.issues.map(({ path, message }) => ({ name: path.join("."), expected: message })),
    );
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_ADMIN_URL } = result.data;
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR,
    databaseUrl: DATABASE_URL,
    databaseAdminUrl: DATABASE_ADMIN_URL,
  };
}

function isHost(text: string): boolean {
  return /^[\w.:%-]+$/.test(text);
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol);
}
