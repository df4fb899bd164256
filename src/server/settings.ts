import proxyAddress from "proxy-addr";
import * as z from "zod";
import { mostProcesses } from "./connection-budget.js";
import { type Expectation, secretNames, withSecretFiles } from "./secret-files.js";

/** How much is logged, from least to most. */
const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

export type LogLevel = (typeof logLevels)[number];

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
  readonly databaseAdminUrl: string | undefined;
  /** Streaming replicas of the same database, which answer requests in its place. */
  readonly databaseReplicaUrls: readonly string[];
  /** Bytes of memory for answers that were given, to give them again; 0: none is kept. */
  readonly answersMemory: number;
  /** Bytes of memory for rows of editions; 0: none is kept. */
  readonly rowsMemory: number;
  /** Origins whose pages may read answers; undefined: those of every site. */
  readonly corsOrigins: readonly string[] | undefined;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Whether agents may ask queries of their own, beside what their tools ask. */
  readonly agentQueries: boolean;
  /** File of the documents that alone are run; undefined: any that a client sends. */
  readonly trustedDocuments: string | undefined;
  /** Points that a client may spend in a minute; undefined: as many as it likes. */
  readonly rateLimit: number | undefined;
  /** Redis in which several processes count a client's points together. */
  readonly redisUrl: string | undefined;
  /** Addresses whose `x-forwarded-for`, `x-forwarded-proto` and `x-forwarded-host` are believed. */
  readonly trustedProxies: readonly string[];
  /** Where clients find the service, with the path that it is below, if any, without a slash at the end; undefined: where they or a trusted proxy say. */
  readonly publicUrl: string | undefined;
  readonly logLevel: LogLevel;
  /** Processes that answer; 1 is this process itself. */
  readonly workers: number;
  /** Port to tell metrics on; 0 lets the operating system choose a free one, undefined keeps them untold. */
  readonly metricsPort: number | undefined;
  /** Where metrics are told: an address of its own, since they are for fewer eyes than answers are. */
  readonly metricsHost: string;
}

const LARGEST_PORT = 65_535;
/** The first parts of the service's own paths. */
const ownNames = [
  "graphql",
  "graphiql",
  "mcp",
  "llms.txt",
  "explore",
  "figure",
  "embed",
  "oembed",
  "export",
  "health",
  "schema.graphql",
];

const port = (example: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= LARGEST_PORT,
      `a port number from 0 to ${LARGEST_PORT}, such as ${example}`,
    )
    .transform(Number);
const postgresProtocols = ["postgres:", "postgresql:"];
const postgresExample =
  "postgresql://user:password@host:5432/database (in a password, @ is written %40, / %2F, # %23 and % %25)";
const postgresUrl = urlOf(postgresProtocols, postgresExample);
const MEBIBYTE = 1_024 * 1_024;
const mebibytes = z
  .string()
  .regex(/^\d{1,6}$/, "a number of mebibytes, such as 64, or 0 for none")
  .transform((text) => Number(text) * MEBIBYTE);
const listed = z.string().transform((text) => text.split(/\s*,\s*/).filter((item) => item !== ""));

const variables = z.object({
  PORT: port(4000).default(4000),
  HOST: z.string().refine(isHost, "an address or host name to listen on, such as 127.0.0.1").default("127.0.0.1"),
  DATA_DIR: z.string().default(".throughline"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_PASSWORD: z.string().optional(),
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  DATABASE_ADMIN_PASSWORD: z.string().optional(),
  DATABASE_REPLICA_URLS: listed
    .refine((urls) => urls.every(isUrlOf(postgresProtocols)), `a list of connection strings such as ${postgresExample}`)
    .default([]),
  ANSWERS_MEMORY: mebibytes.default(64 * MEBIBYTE),
  ROWS_MEMORY: mebibytes.default(128 * MEBIBYTE),
  CORS_ORIGINS: listed
    .refine(
      (origins) => origins.length > 0 && origins.every(isOrigin),
      "a list of origins such as https://a.example,https://b.example",
    )
    .optional(),
  INTROSPECTION: z.enum(["on", "off"], "on or off").default("on"),
  AGENT_QUERIES: z.enum(["on", "off"], "on or off").default("off"),
  TRUSTED_DOCUMENTS: z.string().optional(),
  RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "a number of points a minute, such as 100000")
    .transform(Number)
    .optional(),
  REDIS_URL: urlOf(["redis:", "rediss:"], "redis://user:password@host:6379").optional(),
  TRUSTED_PROXIES: listed
    .refine(areAddresses, "a list of addresses or networks such as loopback,10.0.0.0/8")
    .default([]),
  PUBLIC_URL: z
    .string()
    .transform((text) => text.replace(/\/$/, ""))
    .refine(
      isPublicUrl,
      `an address such as https://doctrine.example or https://example.org/throughline, its path of Latin letters, digits and - . _ ~, the first part none of ${ownNames.join(", ")}`,
    )
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(", ")}`).default("warn"),
  WORKERS: z
    .string()
    .refine(
      (text) => /^[1-9]\d?$/.test(text) && Number(text) <= mostProcesses,
      `a number of processes from 1 to ${mostProcesses}, such as 2`,
    )
    .transform(Number)
    .default(1),
  METRICS_PORT: port(9464).optional(),
  METRICS_HOST: z
    .string()
    .refine(isHost, "an address or host name to listen on, such as 127.0.0.1")
    .default("127.0.0.1"),
});

/** Names of the variables that are read. */
export const settingNames: readonly string[] = [
  ...Object.keys(variables.shape),
  ...secretNames.map((name) => `${name}_FILE`),
];

/** Which addresses each password belongs to. */
const passwords = [
  { name: "DATABASE_PASSWORD", address: "DATABASE_URL" },
  { name: "DATABASE_ADMIN_PASSWORD", address: "DATABASE_ADMIN_URL" },
] as const;

const environment = variables
  .refine(
    ({ DATABASE_URL, DATABASE_REPLICA_URLS }) => DATABASE_URL !== undefined || DATABASE_REPLICA_URLS.length === 0,
    { path: ["DATABASE_REPLICA_URLS"], message: "to be set without DATABASE_URL, whose replicas they are" },
  )
  .refine(({ AGENT_QUERIES, TRUSTED_DOCUMENTS }) => AGENT_QUERIES === "off" || TRUSTED_DOCUMENTS === undefined, {
    path: ["AGENT_QUERIES"],
    message: "to be on beside TRUSTED_DOCUMENTS, which alone are run then",
  })
  .superRefine((given, { addIssue }) => {
    for (const { name, address } of passwords) {
      if (given[name] === undefined) continue;
      const url = given[address];
      const message =
        url === undefined ? `to be set without ${address}` : `to be set beside a password within ${address}`;
      if (url === undefined || new URL(url).password !== "") addIssue({ code: "custom", path: [name], message });
    }
  });

/** Settings that cannot be used. The message is one line that names each of them; values stay out, they may be secret. */
export class BadSettings extends Error {
  constructor(expectations: readonly Expectation[]) {
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
  const secrets = withSecretFiles(given);
  const { success, data, error } = environment.safeParse(secrets.variables);
  const wrong = error?.issues.map(({ path, message }) => ({ name: path.join("."), expected: message })) ?? [];
  if (!success || secrets.wrong.length > 0) throw new BadSettings([...secrets.wrong, ...wrong]);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDirectory: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL && withPassword(data.DATABASE_URL, data.DATABASE_PASSWORD),
    databaseAdminUrl: data.DATABASE_ADMIN_URL && withPassword(data.DATABASE_ADMIN_URL, data.DATABASE_ADMIN_PASSWORD),
    databaseReplicaUrls: data.DATABASE_REPLICA_URLS.map((url) => withPassword(url, data.DATABASE_PASSWORD)),
    answersMemory: data.ANSWERS_MEMORY,
    rowsMemory: data.ROWS_MEMORY,
    corsOrigins: data.CORS_ORIGINS,
    introspection: data.INTROSPECTION === "on",
    agentQueries: data.AGENT_QUERIES === "on",
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    rateLimit: data.RATE_LIMIT,
    redisUrl: data.REDIS_URL,
    trustedProxies: data.TRUSTED_PROXIES,
    publicUrl: data.PUBLIC_URL,
    logLevel: data.LOG_LEVEL,
    workers: data.WORKERS,
    metricsPort: data.METRICS_PORT,
    metricsHost: data.METRICS_HOST,
  };
}

/** An address with the password that it lacks, in the spelling of addresses, where `@ / # %` and others stand for themselves no more. */
function withPassword(address: string, password: string | undefined): string {
  const url = new URL(address);
  if (password === undefined || url.password !== "") return address;
  url.password = encodeURIComponent(password);
  return url.href;
}

function isHost(text: string): boolean {
  return /^[\w.:%-]+$/.test(text);
}

function urlOf(protocols: readonly string[], example: string) {
  return z.string().refine(isUrlOf(protocols), `a connection string such as ${example}`);
}

function isUrlOf(protocols: readonly string[]): (text: string) => boolean {
  return (text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password, pathname } = new URL(text);
    return protocols.includes(protocol) && [username, password, pathname].every(isPercentEncoded);
  };
}

function isPercentEncoded(text: string): boolean {
  return !/%(?![\da-f]{2})/i.test(text);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/**
 * A path that is spelt in one way only, so that it can be found in requests and stand in pages. Below a name of the service's own
 * it could not be told whether a proxy has taken it off.
 */
function isPublicUrl(text: string): boolean {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return false;
  const { origin, pathname } = new URL(text);
  if (pathname === "/") return text === origin;
  const [first = "", ...others] = pathname.slice(1).split("/");
  return (
    text === origin + pathname &&
    [first, ...others].every((part) => /^[\w.~-]+$/.test(part)) &&
    !ownNames.includes(first)
  );
}

function areAddresses(texts: string[]): boolean {
  try {
    proxyAddress.compile(texts);
    return true;
  } catch {
    return false;
  }
}
