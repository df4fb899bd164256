import { nearestName } from "../edition/nearest.js";
import { type EntityTypeName, entities, listNames, typeNameOf, type WholeList } from "../entities/index.js";
import { type Asking, type EditionNamed, Refused } from "./asking.js";
import {
  AgentsCalledDocument,
  AgentsCorporaDocument,
  AgentsEditionDocument,
  AgentsNamesDocument,
  AgentsStancesDocument,
  AgentsThingsDocument,
} from "./generated/graphql.js";
import { nameOf } from "./links.js";

/** What references begin with: the noun of whatever an edition holds, but for codings, of which each is one coder's. */
export type Word = Uncapitalize<Exclude<EntityTypeName, "Coding">>;

export type ThingType = Exclude<EntityTypeName, "Coding"> | "Edition";

/** What a client means: a thing of an edition, or an edition. */
export interface Thing {
  readonly id: string;
  readonly type: ThingType;
  /** Of a stance `era/principle/KIND`; of an edition nothing. */
  readonly slug: string;
  readonly edition: EditionNamed;
}

/** By what the graph names an edition; null is what it answers by itself. */
export interface EditionAsked {
  readonly corpus: string | null;
  readonly number: number | null;
  readonly digest: string | null;
}

export const currentEdition: EditionAsked = { corpus: null, number: null, digest: null };

export function asked({ corpus, number, digest }: EditionNamed): EditionAsked {
  return { corpus: corpus.slug, number, digest };
}

/** What an id of the graph says before it is looked up; a slug, or anything else, says nothing. */
const idForm = /^(?:Corpus|Edition|Leader|Era|Principle|Event|Quote|Source|Stance|Coding|Evidence):/;

export function isId(text: string): boolean {
  return /^[\w-]{8,}$/.test(text) && idForm.test(Buffer.from(text, "base64url").toString("latin1"));
}

/**
 * The edition that an argument names: by its id, by the name that answers give it (`corpus@1@0a1b2c3d4e5f`), by number (`corpus@1`),
 * or by the corpus alone, whose current one it is; that of the default corpus when it is omitted.
 */
export async function editionAsked(asking: Asking, name: string | undefined): Promise<EditionAsked> {
  if (name === undefined) return currentEdition;
  if (isId(name)) return asked((await thingById(asking, name)).edition);
  const [, corpus, number, digest = null] = /^([\w-]+)(?:@(\d{1,9}))?(?:@(\w+))?$/.exec(name) ?? [];
  if (corpus === undefined)
    throw new Refused(`edition: ${JSON.stringify(name)} is none; expected such as corpus, corpus@1 or an id.`);
  return { corpus, number: number === undefined ? null : Number(number), digest };
}

/** That there is no such edition, and which there are. */
export async function noSuchEdition(asking: Asking, { corpus, number, digest }: EditionAsked): Promise<Refused> {
  const { corpora } = await asking.ask(AgentsCorporaDocument, {});
  const found = corpora.find(({ slug }) => slug === corpus);
  const slugs = corpora.map(({ slug }) => slug);
  if (found === undefined && corpus !== null)
    return new Refused(
      `edition: there is no corpus ${JSON.stringify(corpus)}; expected one of ${slugs.join(", ")} (nearest: ${nearestName(corpus, slugs)}).`,
    );
  const { editions, currentEdition: current } = found ?? { editions: { nodes: [] }, currentEdition: undefined };
  const numbers = editions.nodes.map((edition) => edition.number).join(", ");
  const named = `${corpus}${number === null ? "" : `@${number}`}${digest === null ? "" : `@${digest}`}`;
  return new Refused(
    `edition: there is no ${named} here; ${corpus} has ${numbers}${current ? ` (current: ${nameOf(current)})` : ""}.`,
  );
}

/** The edition itself. */
export async function edition(asking: Asking, name: string | undefined): Promise<Thing> {
  const named = await editionAsked(asking, name);
  const found = (await asking.ask(AgentsEditionDocument, named)).edition;
  if (found === null) throw await noSuchEdition(asking, named);
  return { id: found.id, type: "Edition", slug: "", edition: found };
}

async function thingById(asking: Asking, id: string): Promise<Thing> {
  const [node] = (await asking.ask(AgentsThingsDocument, { ids: [id] })).nodes;
  if (node == null) throw new Refused(`${JSON.stringify(id)} is an id of nothing that is published here.`);
  switch (node.__typename) {
    case "Corpus":
      return edition(asking, nameOf(node.currentEdition));
    case "Edition":
      return { id, type: "Edition", slug: "", edition: node };
    case "Stance":
      return { id, type: "Stance", slug: stanceKey(node), edition: node.edition };
    case "Coding":
      throw new Refused("A coding is one coder's; fetch the edition, a stance, or what it is about instead.");
    case "EraComparison":
    case "LeaderComparison":
    case "SourceComparison":
      throw new Refused("A comparison is not fetched; make it by the tool compare, from what is compared.");
    case "Evidence":
      // A passage is read beside what rests on it.
      return thingById(asking, (node.stance ?? node.event ?? node.quote)?.id ?? "");
    default:
      return { id, type: node.__typename, slug: node.slug, edition: node.edition };
  }
}

interface StanceNamed {
  readonly kind: string;
  readonly era: { readonly slug: string };
  readonly principle: { readonly slug: string };
}

export function stanceKey({ era, principle, kind }: StanceNamed): string {
  return `${era.slug}/${principle.slug}/${kind}`;
}

/** The type of what a reference names, its slug, and the edition where it says one: `principle/independence`, `corpus@1/era/founding`. */
function readReference(text: string): { type: Word; slug: string; edition: string | undefined } | undefined {
  const [first = "", second = "", ...rest] = text.split("/");
  if (isTypeWord(first)) return { type: first, slug: [second, ...rest].join("/"), edition: undefined };
  if (isTypeWord(second)) return { type: second, slug: rest.join("/"), edition: first };
  return undefined;
}

function isTypeWord(word: string): word is Word {
  return word !== "coding" && Object.values(entities).some(({ noun }) => noun === word);
}

function typeOf(word: Word): ThingType {
  const list = listNames.find((name) => entities[name].noun === word);
  const type = list && typeNameOf(list);
  if (type === undefined || type === "Coding") throw new Error("every word is a noun of an entity");
  return type;
}

/**
 * What an id or a reference means.
 *
 * @param type of what is meant, when a slug may stand alone
 * @param within the edition of what does not say its own
 * @throws Refused naming what is nearest when it is nowhere, or of another type
 */
export async function thing(
  asking: Asking,
  text: string,
  { type, within }: { readonly type?: Word; readonly within?: EditionAsked } = {},
): Promise<Thing> {
  const found = isId(text) ? await thingById(asking, text) : await byName(asking, text, type, within);
  if (type !== undefined && found.type !== typeOf(type))
    throw new Refused(
      `${type}: ${JSON.stringify(text)} is of type ${found.type}; expected an id or slug of a ${type}.`,
    );
  return found;
}

async function byName(asking: Asking, text: string, type: Word | undefined, within = currentEdition): Promise<Thing> {
  const reference = readReference(text);
  if (reference === undefined && type === undefined) {
    if (/@/.test(text) || !text.includes("/")) return edition(asking, text);
    throw new Refused(
      `id: ${JSON.stringify(text)} is none; expected an id that search gives, or such as principle/<slug>, stance/<era>/<principle>/<KIND>, <corpus>@1.`,
    );
  }
  const { slug = text, edition: named } = reference ?? {};
  const word = reference?.type ?? type ?? "principle";
  const of = named === undefined ? within : await editionAsked(asking, named);
  return word === "stance" ? stanceCalled(asking, of, slug) : called(asking, of, word, slug);
}

async function called(asking: Asking, of: EditionAsked, word: Exclude<Word, "stance">, slug: string): Promise<Thing> {
  const { edition: found } = await asking.ask(AgentsCalledDocument, { ...of, slug });
  if (found === null) throw await noSuchEdition(asking, of);
  const source = found.sources.find((each) => each.slug === slug || each.formerSlugs.includes(slug));
  const match = word === "source" ? source : found[word];
  if (match == null) throw await noSuchThing(asking, asked(found), word, slug, found.sources);
  return { id: match.id, type: typeOf(word), slug: match.slug, edition: found };
}

/** Pages of names that are looked through for the nearest: as many as hold a thousand. */
const MOST_PAGES = 10;

async function noSuchThing(
  asking: Asking,
  of: EditionAsked,
  word: Exclude<Word, "stance">,
  slug: string,
  sources: readonly { readonly slug: string }[],
): Promise<Refused> {
  const known = word === "source" ? sources.map((each) => each.slug) : await namesOf(asking, of, `${word}s`);
  const nearest = nearestName(slug, known);
  return new Refused(
    `There is no ${word} ${JSON.stringify(slug)} in this edition${nearest === undefined ? "" : ` (nearest: ${nearest})`}; search finds them by words.`,
  );
}

type Lists = Exclude<WholeList, "sources" | "codings">;

async function namesOf(asking: Asking, of: EditionAsked, list: Lists): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables: EditionAsked & { after: string | null } = { ...of, [list]: true, after };
    const connection: Page | undefined = (await asking.ask(AgentsNamesDocument, variables)).edition?.[list];
    names.push(...(connection?.nodes ?? []).map(({ slug }) => slug));
    if (connection?.pageInfo.hasNextPage !== true) break;
    after = connection.pageInfo.endCursor;
  }
  return names;
}

interface Page {
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function stanceCalled(asking: Asking, of: EditionAsked, key: string): Promise<Thing> {
  const [era = "", principle = "", kind = ""] = key.split("/");
  const { edition: found } = await asking.ask(AgentsStancesDocument, { ...of, era, principle });
  if (found === null) throw await noSuchEdition(asking, of);
  const stances = found.stances.nodes;
  const match = stances.find((stance) => stance.kind === kind.toUpperCase());
  if (match !== undefined) return { id: match.id, type: "Stance", slug: stanceKey(match), edition: found };
  const there = stances.length === 0 ? "none" : stances.map((stance) => stance.kind).join(", ");
  throw new Refused(
    `There is no stance ${JSON.stringify(key)}; of this era and principle there is ${there}; expected such as stance/<era>/<principle>/<KIND>.`,
  );
}
