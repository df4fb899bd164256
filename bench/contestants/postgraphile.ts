import { existsSync } from "node:fs";
import { z } from "zod";
import type { Assertion } from "../answers.js";
import { startChild } from "./child.js";
import type { Contestant } from "./contestant.js";
import { eras } from "./throughline.js";

const fields = `{
  slug
  stances: stancesByEditionIdAndEraIdList {
    kind
    summary
    principle: principleByEditionIdAndPrincipleId { slug name }
    evidence: evidencesByEditionIdAndStanceIdList { paragraph start: startPosition end: endPosition gloss }
    leaders: stanceLeadersByEditionIdAndStanceIdList { leader: leaderByEditionIdAndLeaderId { slug name } }
  }
}`;

const aliases = eras.map(
  (_, index) => `  era${index}: eraByEditionIdAndSlug(editionId: $edition, slug: $era${index}) { ...Era }`,
);
const variables = eras.map((_, index) => `$era${index}: String!`).join(", ");
const query = `query Eras($edition: Int!, ${variables}) {\n${aliases.join("\n")}\n}\nfragment Era on Era ${fields}`;

const named = z.object({ slug: z.string(), name: z.string() });
const answer = z.object({
  data: z.record(
    z.string(),
    z.object({
      slug: z.string(),
      stances: z.array(
        z.object({
          kind: z.string(),
          summary: z.string(),
          principle: named,
          evidence: z.array(
            z.object({ paragraph: z.number(), start: z.number(), end: z.number(), gloss: z.string() }),
          ),
          leaders: z.array(z.object({ leader: named })),
        }),
      ),
    }),
  ),
});

function read(body: string): Assertion[] {
  return Object.values(answer.parse(JSON.parse(body)).data).flatMap(({ slug, stances }) =>
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

/** PostGraphile 5 wants Node 22: where this is an older one, the one that is installed beside it runs it. */
function runtime(): string {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const own = "bench/peers/node_modules/node/bin/node";
  if (!existsSync(own)) throw new Error("PostGraphile 5 needs Node 22; run the benchmark with that, or let npm run the install script of the package node in bench/peers.");
  return own;
}

/** PostGraphile over the same tables. It is told the edition's number, which the service looks up itself. */
export function postgraphile(databaseUrl: string, edition: number): Contestant {
  const slugs = Object.fromEntries(eras.map((slug, index) => [`era${index}`, slug]));
  return {
    name: "PostGraphile 5",
    what: "five eras by slug, with all below them",
    question: { path: "/graphql", body: JSON.stringify({ query, variables: { edition, ...slugs } }) },
    start: () => startChild(runtime(), ["bench/peers/postgraphile.mjs"], { DATABASE_URL: databaseUrl }),
    read,
  };
}
