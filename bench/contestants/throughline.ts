import { z } from "zod";
import type { Assertion } from "../answers.js";
import { startChild } from "./child.js";
import type { Contestant } from "./contestant.js";

/** The five eras that everyone is asked about. */
export const eras = [
  "founding",
  "peaceful-coexistence",
  "reform-and-opening-up",
  "post-cold-war",
  "new-era",
] as const;

const query = `query Compare($eras: [String!]!) {
  compareEras(eras: $eras) {
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

/** The shape of the answer, which the hand-written SQL and the constant bodies share. */
const answer = z.object({
  data: z.object({
    compareEras: z.object({
      rows: z.array(
        z.object({
          principle: z.object({ slug: z.string(), name: z.string() }),
          cells: z.array(
            z.object({
              era: z.object({ slug: z.string() }),
              kinds: z.array(z.string()),
              stances: z.array(
                z.object({
                  kind: z.string(),
                  summary: z.string(),
                  evidence: z.array(
                    z.object({ paragraph: z.number(), start: z.number(), end: z.number(), gloss: z.string() }),
                  ),
                  leaders: z.array(z.object({ slug: z.string(), name: z.string() })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  }),
});

export const question = { path: "/graphql", body: JSON.stringify({ query, variables: { eras } }) };

/** What an answer of Throughline's shape says. */
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

const PROGRAM = "dist/cli/throughline.js";

/** Starts the service as it is installed, with settings of the environment. */
export function startService(databaseUrl: string, settings: Readonly<Record<string, string>> = {}) {
  return startChild(process.execPath, [PROGRAM, "serve"], { PORT: "0", DATABASE_URL: databaseUrl, ...settings });
}

/** The service in its three ways of remembering; in MiB, as its settings are. */
export function throughline(databaseUrl: string): Contestant[] {
  const way = (name: string, what: string, settings: Readonly<Record<string, string>>): Contestant => ({
    name,
    what,
    question,
    start: () => startService(databaseUrl, settings),
    read: readRows,
  });
  return [
    way("throughline, rows kept", "response cache off", { ANSWERS_MEMORY: "0" }),
    way("throughline, rows not kept", "response cache off, no rows in memory", { ANSWERS_MEMORY: "0", ROWS_MEMORY: "0" }),
    way("throughline, cached", "as it is installed", {}),
  ];
}
