import { existsSync } from "node:fs";
import { z } from "zod";
import type { Assertion } from "../answers.js";
import { startChild } from "./child.js";
import type { Contestant } from "./contestant.js";
import { eras } from "./throughline.js";

const query = `query Eras($edition: Int!, $eras: [String!]!) {
  eras: allErasList(filter: { editionId: { equalTo: $edition }, slug: { in: $eras } }) {
    slug
    stances: stancesByEditionIdAndEraIdList {
      kind
      summary
      principle: principleByEditionIdAndPrincipleId { slug name }
      evidence: evidencesByEditionIdAndStanceIdList { paragraph start: startPosition end: endPosition gloss }
      leaders: stanceLeadersByEditionIdAndStanceIdList { leader: leaderByEditionIdAndLeaderId { slug name } }
    }
  }
}`;

const named = z.object({ slug: z.string(), name: z.string() });
const span = z.object({ paragraph: z.number(), start: z.number(), end: z.number(), gloss: z.string() });
const stance = z.object({
  kind: z.string(),
  summary: z.string(),
  principle: named,
  evidence: z.array(span),
  leaders: z.array(z.object({ leader: named })),
});
const answer = z.object({
  data: z.object({ eras: z.array(z.object({ slug: z.string(), stances: z.array(stance) })) }),
});

function read(body: string): Assertion[] {
  return answer.parse(JSON.parse(body)).data.eras.flatMap(({ slug, stances }) =>
    stances.map(({ kind, summary, principle, evidence, leaders }) => ({
      era: slug,
      principle: principle.slug,
      kind,
      summary,
      glosses: evidence.map(({ gloss }) => gloss),
      leaders: leaders.map(({ leader }) => leader.slug),
    })),
  );
}

/**
 * PostGraphile 5 wants Node 22: where the benchmark runs on an older one, that which was installed beside it runs it.
 *
 * @throws Error when there is neither
 */
function runtime(): string {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const own = "bench/peers/node_modules/node/bin/node";
  if (existsSync(own)) return own;
  throw new Error(
    "PostGraphile 5 wants Node 22: use that, or let npm run the install script of the package `node` in bench/peers.",
  );
}

/** PostGraphile over the same tables. It is told the edition's number, which the service looks up itself. */
export function postgraphile(databaseUrl: string, edition: number): Contestant {
  return {
    id: "postgraphile",
    name: "PostGraphile 5",
    question: { path: "/graphql", body: JSON.stringify({ query, variables: { edition, eras } }) },
    start: () => startChild(runtime(), ["bench/peers/postgraphile.mjs"], { DATABASE_URL: databaseUrl }),
    read,
  };
}
