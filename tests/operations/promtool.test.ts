import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { temporaryFolder } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { useObservedService } from "../support/observed.js";

const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;
if (!hasPromtool)
  process.stdout.write("No promtool is installed, so what it says is not asked (apt-get install prometheus).\n");

const observed = useObservedService();
const rules: Json[] = parse(readFileSync("ops/alerts.yaml", "utf8")).groups[0].rules;

/** What promtool says, and whether it is content. */
function promtool(args: readonly string[], input = ""): readonly [number | null, string] {
  const { status, stdout, stderr } = spawnSync("promtool", args, { input, encoding: "utf8" });
  return [status, stdout + stderr];
}

/** Series by a fault that goes on, and the alert that shall tell of it. */
const faults: readonly (readonly [string, string, Record<string, string>])[] = [
  ["the database is away, though replicas answer", "ThroughlineDatabaseAway", { throughline_database_away: "1x20" }],
  [
    "one replica of two is lost",
    "ThroughlineReplicaLost",
    { throughline_database_replicas: "2x20", throughline_database_replicas_able: "1x20" },
  ],
  ["Redis is away", "ThroughlineRedisAway", { throughline_redis_away: "1x20" }],
  ["the service is gone", "ThroughlineDown", { up: "0x20" }],
];
const asEver = {
  throughline_database_away: "0x20",
  throughline_database_replicas: "2x20",
  throughline_database_replicas_able: "2x20",
  throughline_redis_away: "0x20",
  up: "1x20",
};
const labels = '{job="throughline", instance="one:9464"}';

describe.skipIf(!hasPromtool)("promtool", () => {
  it("finds nothing wrong with the rules, nor with the names, types and words of the metrics", async () => {
    expect(promtool(["check", "rules", "ops/alerts.yaml"])).toEqual([0, expect.stringContaining("SUCCESS")]);
    const metrics = await (await fetch(observed().metricsUrl)).text();
    expect(promtool(["check", "metrics"], metrics)).toEqual([0, ""]);
  });

  it.each(faults)("sees the alert for when %s, and no other", async (_what, alert, series) => {
    const input = Object.entries({ ...asEver, ...series }).map(([name, values]) => ({
      series: `${name}${labels}`,
      values: `${values.replace("x", "+0x")}`,
    }));
    const fires = (name: string) => {
      const { annotations, labels: given } = rules.find((rule) => rule.alert === name);
      const said = (text: string): string => text.replaceAll("{{ $labels.instance }}", "one:9464");
      const described = { summary: said(annotations.summary), description: said(annotations.description) };
      return [{ exp_labels: { job: "throughline", instance: "one:9464", ...given }, exp_annotations: described }];
    };
    const expected = rules.map((rule) => ({
      eval_time: "10m",
      alertname: rule.alert,
      exp_alerts: rule.alert === alert ? fires(alert) : [],
    }));
    const file = join(await temporaryFolder(), "test.yaml");
    const tests = [{ interval: "1m", input_series: input, alert_rule_test: expected }];
    writeFileSync(file, stringify({ rule_files: [resolve("ops/alerts.yaml")], evaluation_interval: "1m", tests }));
    expect(promtool(["test", "rules", file])).toEqual([0, expect.stringContaining("SUCCESS")]);
  });
});
