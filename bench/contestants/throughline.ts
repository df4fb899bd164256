import { z } from "zod";
import type { Assertion } from "../answers.js";
import { type Running, startChild } from "./child.js";
import type { Contestant, Question } from "./contestant.js";

/** The corpus that is asked about: the one that a fresh database takes for its default. */
export const corpus = "independent-foreign-policy-of-peace";
/** Its eras that are compared. */
export const eras = ["founding", "peaceful-coexistence", "reform-and-opening-up", "post-cold-war", "new-era"];

const query = `query Compare($eras: [String!]!, $principles: [String!]) {
  compareEras(eras: $eras, principles: $principles) {
    rows {
      principle { slug name }
      cells {
        era { slug }
        kinds
        stances {
          kind
          summary
          evidence { paragraph start end gloss }
          leaders { slug name }
        }
      }
    }
  }
}`;

/** Asks for eras side by side with the evidence of every stance; on all their principles unless some are named. */
export function comparison(variables: {
  readonly eras: readonly string[];
  readonly principles?: readonly string[];
}): Question {
  return { path: "/graphql", body: JSON.stringify({ query, variables }) };
}

export const question = comparison({ eras });

/** The same with its evidence under a condition, which is met. */
const conditionalQuestion: Question = {
  path: "/graphql",
  body: JSON.stringify({
    query: query
      .replace("$principles: [String!]", "$principles: [String!], $evidence: Boolean!")
      .replace("evidence {", "evidence @include(if: $evidence) {"),
    variables: { eras, evidence: true },
  }),
};

const named = z.object({ slug: z.string(), name: z.string() });
const span = z.object({ paragraph: z.number(), start: z.number(), end: z.number(), gloss: z.string() });
const stance = z.object({
  kind: z.string(),
  summary: z.string(),
  evidence: z.array(span),
  leaders: z.array(named),
});
const cell = z.object({
  era: z.object({ slug: z.string() }),
  kinds: z.array(z.string()),
  stances: z.array(stance),
});
const row = z.object({ principle: named, cells: z.array(cell) });
const answer = z.object({ data: z.object({ compareEras: z.object({ rows: z.array(row) }) }) });

/** What an answer of the service's shape says; the hand-written SQL has that shape, too. */
export function readRows(body: string): Assertion[] {
  return answer.parse(JSON.parse(body)).data.compareEras.rows.flatMap(({ principle, cells }) =>
    cells.flatMap(({ era, stances }) =>
      stances.map(({ kind, summary, evidence, leaders }) => ({
        era: era.slug,
        principle: principle.slug,
        kind,
        summary,
        glosses: evidence.map(({ gloss }) => gloss),
        leaders: leaders.map(({ slug }) => slug),
      })),
    ),
  );
}

/** The built program, as it is installed. */
export const PROGRAM = "dist/cli/throughline.js";

/** Settings that whoever runs the benchmark may have for another service, and that must not reach the one measured. */
const unset = { DATABASE_ADMIN_URL: "", REDIS_URL: "", RATE_LIMIT: "", METRICS_PORT: "", LOG_LEVEL: "" };

/** What tells the program which database to use: that at an address, and no other. */
export function onDatabase(databaseUrl: string): Record<string, string> {
  return { ...unset, DATABASE_URL: databaseUrl };
}

/** Starts the service on a database; `settings` are variables of its environment. */
export function startService(databaseUrl: string, settings: Readonly<Record<string, string>> = {}): Promise<Running> {
  return startChild(process.execPath, [PROGRAM, "serve"], { PORT: "0", ...onDatabase(databaseUrl), ...settings });
}

/** What the service may keep in memory, in MiB: answers, and rows of editions. Unset: as much as it does by itself. */
export const ways = {
  kept: { ANSWERS_MEMORY: "0" },
  notKept: { ANSWERS_MEMORY: "0", ROWS_MEMORY: "0" },
  cached: {},
};

/** The service in its three ways of remembering, and asked with a condition. */
export function throughline(databaseUrl: string): readonly [Contestant, Contestant, Contestant, Contestant] {
  const way = (id: keyof typeof ways, name: string): Contestant => ({
    id,
    name,
    question,
    start: () => startService(databaseUrl, ways[id]),
    read: readRows,
  });
  return [
    way("kept", "Throughline, rows kept"),
    way("notKept", "Throughline, nothing kept"),
    way("cached", "Throughline, answers kept"),
    { ...way("kept", "Throughline, rows kept, @include"), id: "conditional", question: conditionalQuestion },
  ];
}
