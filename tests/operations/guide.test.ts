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
import { sendQuery } from "../support/http.js";
import { useObservedService } from "../support/observed.js";

const guide = readFileSync("docs/operations.md", "utf8");
const observed = useObservedService();

interface Row {
  readonly name: string;
  readonly type: string;
  readonly labels: string;
  readonly isEverywhere: boolean;
}

/** The rows of the table of metrics. */
const table: readonly Row[] = [
  ...guide.matchAll(/^\| `(\w+)` \| (counter|gauge|histogram) \| (.*?) ?\| (.+) \|$/gm),
].map(([, name = "", type = "", labels = "", meaning = ""]) => ({
  name,
  type,
  labels: [...labels.matchAll(/\w+/g)].join(),
  isEverywhere: !meaning.endsWith("(on Linux only)"),
}));

describe("docs/operations.md", () => {
  it("has every metric that the service exports in its table, with its type, and no other", async () => {
    const text = await (await fetch(observed().metricsUrl)).text();
    const exported = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name, type]) => `${name}, a ${type}`);
    const expected = table.filter(({ name, isEverywhere }) => isEverywhere || text.includes(`# TYPE ${name} `));
    expect(exported.sort()).toEqual(expected.map(({ name, type }) => `${name}, a ${type}`).sort());
    expect(text).not.toMatch(/^# HELP \w+ *$/m);
  });

  it("has the labels that the metrics have", async () => {
    await sendQuery(observed().url, "{ __typename }");
    await (await fetch(`${observed().url}/export/independent-foreign-policy-of-peace/1/leaders.csv`)).text();
    const labelled = async () =>
      [...(await observed().metrics()).keys()].map((sample) => ({
        metric: sample.replace(/\{.*/, "").replace(/_(?:bucket|sum|count)$/, ""),
        labels: [...sample.matchAll(/[{,](\w+)="/g)].map(([, label]) => label).filter((label) => label !== "le"),
      }));
    await expect
      .poll(async () => (await labelled()).map(({ metric }) => metric))
      .toContain("throughline_exports_total");
    for (const { metric, labels } of await labelled())
      expect([metric, labels.sort().join()]).toEqual([
        metric,
        table
          .find(({ name }) => name === metric)
          ?.labels.split(",")
          .sort()
          .join(),
      ]);
  });

  it("shows a line of the log as the log has it", async () => {
    const [, shown = ""] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const { headers } = await sendQuery(observed().url, "{ __typename }");
    await expect.poll(() => observed().logged(headers["x-request-id"])).toBeDefined();
    expect(Object.keys(observed().logged(headers["x-request-id"]))).toEqual(Object.keys(JSON.parse(shown)));
    expect(guideQueries.map(({ operationName }) => operationName)).toContain(JSON.parse(shown).operation);
  });

  it("shows how to attach an SDK of OpenTelemetry, which then sends spans to a collector", async () => {
    const [, program = ""] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    const folder = await temporaryFolder();
    await symlink(resolve("node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "tracing.mjs"), program);
    const received: string[] = [];
    const collector = createServer(async (request, response) => {
      received.push(`${request.url} ${await buffer(request)}`);
      response.setHeader("content-type", "application/json").end("{}");
    }).listen(0, "127.0.0.1");
    await once(collector, "listening");
    onTestFinished(() => void collector.close());

    const { child, ended, address } = start(["serve"], {
      PORT: "0",
      DATA_DIR: join(folder, "data"),
      NODE_OPTIONS: `--import ${pathToFileURL(join(folder, "tracing.mjs")).href}`,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_BSP_SCHEDULE_DELAY: "50",
    });
    await sendQuery(await address, guideQueries[0]?.query ?? "");
    await expect.poll(() => received.join()).toContain(`"name":"query ${guideQueries[0]?.operationName}"`);
    expect(received.join()).toMatch(/^\/v1\/traces .*"service\.name","value":\{"stringValue":"throughline"\}/);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });
});
