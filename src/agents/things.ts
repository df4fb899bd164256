import type { Asking } from "./asking.js";
import { asked, currentEdition, noSuchEdition, readEdition } from "./editions.js";
import { AgentsEditionDocument } from "./generated/graphql.js";
import { nameOf } from "./links.js";
import { stanceCalled, type Thing, thingsById, thingsCalled } from "./lookup.js";
import { type EditionAsked, Refused } from "./own-graph.js";
import { isId, readReference, type SluggedWord, type ThingType, typeOf, type Word } from "./references.js";
import { quoted } from "./short.js";

/**
 * The edition that an argument names: by its id, by the name that answers give it (`corpus@1@0a1b2c3d4e5f`), by number (`corpus@1`),
 * or by the corpus alone, whose current one it is; that of the default corpus when it is omitted.
 */
export async function editionAsked(
  asking: Asking,
  name: string | undefined,
  argument = "edition",
): Promise<EditionAsked> {
  if (name === undefined) return currentEdition;
  return isId(name) ? asked((await thing(asking, name, { argument })).edition) : readEdition(name, argument);
}

/** The edition itself. */
export async function edition(asking: Asking, name: string | undefined, argument = "edition"): Promise<Thing> {
  const named = await editionAsked(asking, name, argument);
  const found = (await asking.ask(AgentsEditionDocument, named)).edition;
  if (found === null) throw await noSuchEdition(asking, named, argument);
  return { id: found.id, type: "Edition", slug: "", edition: found };
}

/** What is looked up, and how it was asked for. */
interface Sought {
  /** The argument that it stands in. */
  readonly argument: string;
  /** What it is to be; a slug may then stand alone. */
  readonly type?: SluggedWord;
  /** The edition of what does not say its own; without it that of the first id, or the current one. */
  readonly edition?: string | undefined;
  /** Whether all may be of several editions. */
  readonly ofSeveral?: boolean;
}

/** What one id or name means, as `things` has it. */
export async function thing(asking: Asking, text: string, sought: Sought): Promise<Thing> {
  const [found] = await things(asking, [text], sought);
  if (found === undefined) throw new Error("what is looked up is found or refused");
  return found;
}

/**
 * What ids and names mean, in their order, looked up together: ids by one operation, names by one for each edition and type.
 *
 * @throws Refused naming what is nearest when something is nowhere, of another type, or not of the edition that all should be of
 */
export async function things(asking: Asking, texts: readonly string[], sought: Sought): Promise<Thing[]> {
  const { argument } = sought;
  const names = [...new Set(texts.filter((text) => !isId(text)))].map((text) => ({ text, ...readName(text, sought) }));
  const found = new Map(await thingsById(asking, texts.filter(isId), argument));
  for (const [id, { type }] of found) refuseOtherType(id, type, sought);
  const own = names.find((name) => name.edition !== undefined)?.edition;
  const [ofId] = found.values();
  const home =
    ofId === undefined || sought.edition !== undefined
      ? await editionAsked(asking, sought.edition)
      : asked(ofId.edition);
  const kinds = new Set(names.map(kindOf));
  for (const kind of kinds) {
    const group = names.filter((name) => kindOf(name) === kind);
    for (const [text, each] of await named(asking, group, home, argument)) found.set(text, each);
    if (!sought.ofSeveral) refuseSeveral(found.values(), argument);
  }
  const inOrder = texts.flatMap((text) => found.get(text) ?? []);
  if (!sought.ofSeveral) {
    refuseSeveral(found.values(), argument);
    if (ofId !== undefined || own !== undefined) await refuseOther(asking, inOrder, sought);
  }
  return inOrder;
}

interface Name {
  readonly text: string;
  readonly type: Word | "edition";
  readonly slug: string;
  readonly edition: string | undefined;
}

function kindOf({ type, edition: own }: Name): string {
  return `${type} ${type === "edition" ? "" : own}`;
}

/** A name says its type, so that one of another type is refused before anything is asked. */
function readName(text: string, sought: Sought): Omit<Name, "text"> {
  const { argument, type } = sought;
  const reference = readReference(text, type);
  if (reference !== undefined) {
    refuseOtherType(text, typeOf(reference.type), sought);
    return reference;
  }
  if (text.includes("@") || !text.includes("/")) return { type: "edition", slug: "", edition: text };
  throw new Refused(
    `${argument}: ${quoted(text)} is none; expected an id that search gives, or such as principle/<slug>, stance/<era>/<principle>/<KIND>, <corpus>@1.`,
  );
}

/** What names of one type and edition mean. */
async function named(
  asking: Asking,
  names: readonly Name[],
  home: EditionAsked,
  argument: string,
): Promise<[string, Thing][]> {
  const [first] = names;
  if (first === undefined) return [];
  const { type, edition: own } = first;
  if (type === "edition")
    return Promise.all(names.map(async ({ text }) => [text, await edition(asking, text, argument)]));
  const of = own === undefined ? home : await editionAsked(asking, own, argument);
  if (type === "stance")
    return Promise.all(names.map(async ({ text, slug }) => [text, await stanceCalled(asking, of, slug, argument)]));
  const called = await thingsCalled(asking, of, { type, slugs: names.map(({ slug }) => slug), argument });
  return names.flatMap(({ text, slug }) => {
    const each = called.get(slug);
    return each === undefined ? [] : [[text, each]];
  });
}

function refuseOtherType(text: string, found: ThingType, { argument, type }: Sought): void {
  if (type !== undefined && found !== typeOf(type))
    throw new Refused(`${argument}: ${quoted(text)} is of type ${found}; expected an id or slug of type ${type}.`);
}

function refuseSeveral(found: Iterable<Thing>, argument: string): void {
  const editions = new Set([...found].map((each) => nameOf(each.edition)));
  if (editions.size > 1)
    throw new Refused(
      `${argument}: are not all of one edition (${[...editions].slice(0, 2).join(", ")}); ask of each by itself, or compare.`,
    );
}

/** What says its own edition may not stand beside another one. */
async function refuseOther(asking: Asking, [first]: readonly Thing[], { argument, edition: given }: Sought) {
  if (given === undefined || first === undefined) return;
  const [one, other] = [nameOf((await edition(asking, given)).edition), nameOf(first.edition)];
  if (one !== other)
    throw new Refused(
      `edition: is ${one}, but ${argument} is of ${other}; expected the same, or no edition beside what says its own.`,
    );
}
