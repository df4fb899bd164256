import { LONGEST_SLUG } from "../entities/shapes.js";
import { stanceKey } from "../entities/stance-key.js";
import { type Asking, type EditionNamed, renamed } from "./asking.js";
import { noSuchEdition } from "./editions.js";
import {
  AgentsCalledDocument,
  AgentsStancesDocument,
  AgentsThingsDocument,
  type AgentsThingsQuery,
} from "./generated/graphql.js";
import { type EditionAsked, Refused } from "./own-graph.js";
import { type SluggedWord, type ThingType, typeOf } from "./references.js";
import { quoted } from "./short.js";

/** What a client means: a thing of an edition, or an edition. */
export interface Thing {
  readonly id: string;
  readonly type: ThingType;
  /** Of a stance `era/principle/KIND`; of an edition nothing. */
  readonly slug: string;
  readonly edition: EditionNamed;
}

/** What ids mean, looked up together. */
export async function thingsById(
  asking: Asking,
  ids: readonly string[],
  argument: string,
): Promise<ReadonlyMap<string, Thing>> {
  if (ids.length === 0) return new Map();
  const { nodes } = await inWordsOf(argument, () => asking.ask(AgentsThingsDocument, { ids: [...ids] }));
  return new Map(ids.map((id, index) => [id, thingOf(nodes[index], id, argument)]));
}

type Node = AgentsThingsQuery["nodes"][number];

function thingOf(node: Node | undefined, id: string, argument: string): Thing {
  if (node == null) throw new Refused(`${argument}: ${quoted(id)} is an id of nothing that is published here.`);
  switch (node.__typename) {
    case "Corpus":
      return { id: node.currentEdition.id, type: "Edition", slug: "", edition: node.currentEdition };
    case "Edition":
      return { id, type: "Edition", slug: "", edition: node };
    case "Stance":
      return { id: node.id, type: "Stance", slug: stanceKey(node), edition: node.edition };
    case "Coding":
      throw new Refused(
        `${argument}: is a coding, which is one coder's; expected the edition, a stance, or what it is about.`,
      );
    case "EraComparison":
    case "LeaderComparison":
    case "SourceComparison":
      throw new Refused(`${argument}: is a comparison; make it by the tool compare, from what is compared.`);
    case "Evidence": {
      // A passage is read beside what rests on it.
      const carried = node.stance ?? node.event ?? node.quote;
      if (carried === null) throw new Error("a passage supports a stance, an event or a quote");
      const slug = carried.__typename === "Stance" ? stanceKey(carried) : carried.slug;
      return { id: carried.id, type: carried.__typename, slug, edition: carried.edition };
    }
    default:
      return { id: node.id, type: node.__typename, slug: node.slug, edition: node.edition };
  }
}

/** What slugs mean in an edition, as they are or were, looked up together. */
export async function thingsCalled(
  asking: Asking,
  of: EditionAsked,
  {
    type,
    slugs,
    argument,
  }: { readonly type: SluggedWord; readonly slugs: readonly string[]; readonly argument: string },
): Promise<ReadonlyMap<string, Thing>> {
  refuseLong(slugs, argument);
  const variables = { ...of, slugs: [...slugs], [`${type}s`]: true };
  const lists = type === "source" ? "fetch of the edition lists them" : "search finds them by words";
  const { edition } = await inWordsOf(argument, () => asking.ask(AgentsCalledDocument, variables), lists);
  if (edition === null) throw await noSuchEdition(asking, of, argument);
  const rows = (type === "source" ? edition.sources : edition[`${type}s`]?.nodes) ?? [];
  return new Map(
    slugs.flatMap((slug) => {
      const row = rows.find((each) => each.slug === slug) ?? rows.find((each) => each.formerSlugs.includes(slug));
      return row === undefined ? [] : [[slug, { id: row.id, type: typeOf(type), slug: row.slug, edition }] as const];
    }),
  );
}

/** The stance that `era/principle/KIND` means in an edition. */
export async function stanceCalled(asking: Asking, of: EditionAsked, key: string, argument: string): Promise<Thing> {
  const [era = "", principle = "", kind = "", ...more] = key.split("/");
  if (more.length > 0 || kind === "")
    throw new Refused(`${argument}: ${quoted(key)} is no stance; expected such as stance/<era>/<principle>/<KIND>.`);
  refuseLong([era, principle], argument);
  const variables = { ...of, era, principle };
  const finds = "search finds them by words";
  const { edition } = await inWordsOf(argument, () => asking.ask(AgentsStancesDocument, variables), finds);
  if (edition === null) throw await noSuchEdition(asking, of, argument);
  const stances = edition.stances.nodes;
  const match = stances.find((stance) => stance.kind === kind.toUpperCase());
  if (match !== undefined) return { id: match.id, type: "Stance", slug: stanceKey(match), edition };
  const there = stances.length === 0 ? "none" : stances.map((stance) => stance.kind).join(", ");
  throw new Refused(`${argument}: there is no stance ${quoted(key)}; of this era and principle there is ${there}.`);
}

function refuseLong(slugs: readonly string[], argument: string): void {
  const long = slugs.find((slug) => slug.length > LONGEST_SLUG);
  if (long !== undefined) throw new Refused(`${argument}: ${quoted(long)} is longer than any slug.`);
}

function inWordsOf<Answer>(argument: string, ask: () => Promise<Answer>, lists?: string): Promise<Answer> {
  return renamed(ask, () => argument, lists);
}
