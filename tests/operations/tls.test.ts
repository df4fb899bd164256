import { execFile } from "node:child_process";
import { chmod, chown } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/cli.js";
import { DebianPostgres, hasDebianPostgres, serverFolder, serverUser } from "../support/debian-postgres.js";

const openssl = promisify(execFile);

/** A certificate that vouches for itself, for one address. */
async function certificate(folder: string, name: string, address: string): Promise<string> {
  const path = join(folder, `${name}.pem`);
  const key = join(folder, `${name}.key`);
  const kind = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  await openssl("openssl", [
    ...kind,
    "-subj",
    `/CN=${name}`,
    "-addext",
    `subjectAltName=${address}`,
    "-keyout",
    key,
    "-out",
    path,
  ]);
  const { uid, gid } = serverUser();
  if (uid !== undefined && gid !== undefined) await chown(key, uid, gid);
  await chmod(key, 0o600);
  return path;
}

describe.skipIf(!hasDebianPostgres)("a database that is reached by TLS", { timeout: 60_000 }, () => {
  let server: DebianPostgres;
  let own: string;
  let other: string;

  beforeAll(async () => {
    const folder = serverFolder();
    own = await certificate(folder, "own", "IP:127.0.0.1");
    other = await certificate(folder, "other", "IP:127.0.0.1");
    server = await DebianPostgres.create();
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`ALTER SYSTEM SET ssl_cert_file = '${own}'`);
    await client.query(`ALTER SYSTEM SET ssl_key_file = '${own.replace(".pem", ".key")}'`);
    await client.query("ALTER SYSTEM SET ssl = on");
    await client.query("SELECT pg_reload_conf()");
    await client.end();
  });

  afterAll(() => server?.remove());

  const migrated = async (parameters: string) =>
    (await run(["migrate"], { DATABASE_URL: `${server.url}?${parameters}` })).code;

  it("is used when the authority that is named vouches for it, and no other", async () => {
    // The server takes up its certificate in its own time.
    await expect.poll(() => migrated(`sslmode=verify-full&sslrootcert=${own}`), { timeout: 30_000 }).toBe(0);
    const { code, stderr } = await run(["migrate"], {
      DATABASE_URL: `${server.url}?sslmode=verify-full&sslrootcert=${other}`,
    });
    expect([code, stderr.trim().split("\n").length, stderr]).toEqual([2, 1, expect.not.stringContaining("defect")]);
    expect(await migrated("sslmode=verify-full")).toBe(2);
  });

  it("is named in one line when the authority's file is missing", async () => {
    const { code, stderr } = await run(["migrate"], {
      DATABASE_URL: `${server.url}?sslmode=verify-full&sslrootcert=${own}-gone`,
    });
    expect([code, stderr.trim().split("\n").length, stderr]).toEqual([2, 1, expect.not.stringContaining("defect")]);
  });
});
