import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parser } from "@prometheus-io/lezer-promql";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { guideQueries } from "../../src/server/guide.js";
import type { Json } from "../support/graphql.js";
import { sendQuery } from "../support/http.js";
import { useObservedService } from "../support/observed.js";

const observed = useObservedService();
const dashboard: Json = JSON.parse(readFileSync("ops/grafana-dashboard.json", "utf8"));
const alerts: Json = parse(readFileSync("ops/alerts.yaml", "utf8"));
const panels: Json[] = dashboard.panels.filter(({ type }: Json) => type !== "row");
const rules: Json[] = alerts.groups.flatMap((group: Json) => group.rules);

/** Every expression in PromQL, by where it stands. */
const expressions: readonly (readonly [string, string])[] = [
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }: Json) => [`panel ${title}`, expr] as const)),
  ...rules.map(({ alert, expr }) => [`alert ${alert}`, expr] as const),
];

/** What an expression names: metrics, and labels with the values that they are compared to. */
function namesIn(expression: string): { metrics: string[]; labels: string[]; isSound: boolean } {
  // Grafana puts a time in this variable's place before anything is sent.
  const text = expression.replaceAll("$__rate_interval", "5m");
  const found = { metrics: [] as string[], labels: [] as string[], isSound: true };
  parser.parse(text).iterate({
    enter: ({ type, name, from, to }) => {
      if (type.isError) found.isSound = false;
      if (name === "Identifier") found.metrics.push(text.slice(from, to));
      if (name === "LabelName") found.labels.push(text.slice(from, to));
    },
  });
  return found;
}

let exported: string[];
beforeAll(async () => {
  await sendQuery(observed().url, guideQueries[0]?.query ?? "");
  await (await fetch(`${observed().url}/export/independent-foreign-policy-of-peace/1/leaders.csv`)).text();
  // What is told of collections of garbage is there once one has taken place.
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const late = ["throughline_graphql_requests_total", "throughline_exports_total", "nodejs_gc_duration_seconds_sum"];
  exported = await vi.waitFor(
    async () => {
      const names = [...(await observed().metrics()).keys()];
      expect(late.filter((name) => !names.some((sample) => sample.startsWith(`${name}{`)))).toEqual([]);
      return names;
    },
    { timeout: 60_000 },
  );
});

describe("every expression of the dashboard and of the alerts", () => {
  it.each(expressions)("is PromQL over what the service exports: %s", (_place, expression) => {
    const { metrics, isSound } = namesIn(expression);
    const ours = metrics.filter((name) => name !== "up");
    const missing = ours.filter((name) => !exported.some((sample) => sample.replace(/\{.*/, "") === name));
    expect([isSound, missing]).toEqual([true, []]);
    expect(metrics.length).toBeGreaterThan(0);
  });

  it("names only labels that the service sets, or Prometheus", () => {
    const set = exported.flatMap((sample) => [...sample.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
    const known = new Set([...set, "job", "instance"]);
    const unknown = expressions.flatMap(([, expression]) =>
      namesIn(expression).labels.filter((name) => !known.has(name)),
    );
    expect(unknown).toEqual([]);
  });
});

describe("ops/grafana-dashboard.json", () => {
  it("can be imported: it has a name, a version of its form, and asks which data source to use", () => {
    const { uid, title, schemaVersion, templating } = dashboard;
    expect([uid, title, schemaVersion]).toEqual(["throughline", "Throughline", expect.any(Number)]);
    expect(templating.list[0]).toMatchObject({ name: "datasource", type: "datasource", query: "prometheus" });
    for (const { datasource, targets } of panels)
      for (const used of [datasource, ...targets.map((target: Json) => target.datasource)])
        expect(used).toEqual({ type: "prometheus", uid: matching(/^\$\{datasource\}$/) });
  });

  it("has panels with a title and a description, each in a place of its own", () => {
    expect(new Set(dashboard.panels.map(({ id }: Json) => id)).size).toBe(dashboard.panels.length);
    const places = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }: Json) =>
      Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
    );
    expect(new Set(places).size).toBe(places.length);
    for (const { title, description } of panels) expect([title, description]).toEqual([/./, /\.$/].map(matching));
  });

  it("shows rate, errors, latency, cost, the pool, the database's absence, event-loop delay and memory", () => {
    const shown = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }: Json) => namesIn(expr).metrics)));
    const wanted = [
      ...["requests_total", "errors_total", "request_duration_seconds_bucket", "operation_cost_points_bucket"].map(
        (name) => `throughline_graphql_${name}`,
      ),
      ...["throughline_database_pool_connections", "throughline_database_pool_waiting_requests"],
      ...["throughline_database_away", "nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes"],
    ];
    expect(wanted.filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe("ops/alerts.yaml", () => {
  it("says for each alert what has happened, what to do, and how bad it is", () => {
    expect(rules.length).toBeGreaterThan(5);
    for (const { alert, labels, annotations } of rules) {
      expect(alert).toMatch(/^Throughline[A-Z]/);
      expect(labels.severity).toMatch(/^(?:warning|critical)$/);
      expect([annotations.summary, annotations.description]).toEqual([/\.$/, /.{60}\.$/s].map(matching));
    }
  });
});

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
