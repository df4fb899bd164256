import { once } from "node:events";
import { readFileSync } from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { guideQueries } from "../../src/server/guide.js";
import { start, temporaryFolder } from "../support/cli.js";
import { seededDatabase } from "../support/database.js";
import { sendQuery } from "../support/http.js";

const [, program = ""] = /```js\n([\s\S]*?)```/.exec(readFileSync("docs/operations.md", "utf8")) ?? [];

describe("The spans of the last requests", () => {
  it.each(["1", "2"])("are sent before the service ends, by as many processes as WORKERS=%s says", async (workers) => {
    const database = await seededDatabase();
    onTestFinished(database.drop);
    const folder = await temporaryFolder();
    await symlink(resolve("node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "tracing.mjs"), program);
    let received = "";
    const collector = createServer(async (request, response) => {
      received += await buffer(request);
      response.setHeader("content-type", "application/json").end("{}");
    }).listen(0, "127.0.0.1");
    await once(collector, "listening");
    onTestFinished(() => void collector.close());
    const { child, ended, address } = start(["serve"], {
      PORT: "0",
      WORKERS: workers,
      DATABASE_URL: database.url,
      NODE_OPTIONS: `--import ${pathToFileURL(join(folder, "tracing.mjs")).href}`,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_BSP_SCHEDULE_DELAY: "600000",
    });
    // Another question each time: what was answered before is no operation of its own.
    const asked = guideQueries.slice(0, 4);
    for (const { query, variables } of asked) await sendQuery(await address, query, variables);
    expect(received).toBe("");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    for (const { operationName } of asked) expect(received).toContain(`"name":"query ${operationName}"`);
  });
});
