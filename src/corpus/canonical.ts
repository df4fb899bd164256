import { createHash, type Hash } from "node:crypto";
import stringify from "safe-stable-stringify";
import { stanceKinds } from "../comparison/attestation.js";
import { isEmpty } from "../entities/compact.js";
import type { Entity, OrderOf } from "../entities/entity.js";
import {
  type CorpusContent,
  type CorpusLists,
  type Entry,
  entities,
  type ListName,
  listNames,
  makeLists,
  type WholeLists,
  wholeLists,
} from "../entities/index.js";
import { type Positions, positionsOf } from "./numbering.js";
import { atOnce } from "./slices.js";

type Stance = Entry<"stances">;

/** How the stances of a corpus are written and ordered in its canonical form. */
export interface StanceOrder {
  /** A number by which stances sort: by era, principle and kind. */
  rank(stance: Stance): number;
  /** The stance with its references in the order of what they refer to, and the source of each span named. */
  canonical(stance: Stance): Stance;
}

/**
 * The one order of a corpus's content, whatever files and lines it was written in: lists in the order of their entity, references
 * in the order of what they refer to, stances by era, principle and kind. Lists whose entity has no order keep their author's.
 */
export function canonicalContent(content: CorpusContent): CorpusContent {
  const lists = canonicalLists(content);
  const { rank, canonical } = stanceOrder(lists);
  return { ...lists, stances: [...content.stances].map(canonical).sort((a, b) => rank(a) - rank(b)) };
}

/** The same for all lists but the stances. */
export function canonicalLists(content: CorpusLists): CorpusLists {
  const written: WholeLists = content;
  // First those that are ordered by themselves, then those that follow the order of others.
  const alone = makeLists((name) => inOrder(entities[name], written[name], () => 0));
  const positions = positionsOf(alone);
  const ordered = makeLists((name) => inOrder(entities[name], alone[name], (list, key) => positions(list, key) ?? 0));
  const canonical = canonicalForm(ordered);
  const lists = makeLists((name) => ordered[name].map((entry) => canonical(name, entry)));
  return { corpus: content.corpus, ...lists };
}

/** @param lists canonical ones */
export function stanceOrder(lists: CorpusLists): StanceOrder {
  const positions = positionsOf(lists);
  const canonical = canonicalForm(lists);
  return {
    rank: ({ era, principle, kind }) =>
      ((positions("eras", era) ?? 0) * lists.principles.length + (positions("principles", principle) ?? 0)) *
        stanceKinds.length +
      stanceKinds.indexOf(kind),
    canonical: (stance) => canonical("stances", stance),
  };
}

/**
 * SHA-256 of canonical content as JSON with sorted keys, lower-case hex: what a citation of an edition names. What is empty is
 * left out, but for what the first corpora wrote so: whatever a corpus may say later, their digests stay.
 */
export function contentDigest(canonical: CorpusContent): string {
  const { stances } = canonical;
  return atOnce(digesting(canonical, mapped(stances, canonicalText)));
}

/**
 * The same, entry by entry, so that the JSON of the whole is never held, and whoever goes through a million of them can let others in
 * between.
 *
 * @param stances their canonical texts
 */
export function* digesting(
  { corpus, ...lists }: CorpusLists,
  stances: Iterable<string | Buffer>,
): Generator<void, string> {
  const hash = createHash("sha256").update("{");
  let before = "";
  for (const name of ["corpus", ...listNames].sort()) {
    if (name === "corpus") hash.update(`${before}"corpus":${canonicalText(corpus)}`);
    else {
      const texts = name === "stances" ? stances : textsOf(lists, name);
      if (texts === undefined) continue;
      hash.update(`${before}${JSON.stringify(name)}:[`);
      yield* hashing(hash, texts);
      hash.update("]");
    }
    before = ",";
  }
  return hash.update("}").digest("hex");
}

function* hashing(hash: Hash, texts: Iterable<string | Buffer>): Generator<void> {
  let before = "";
  for (const text of texts) {
    hash.update(before).update(text);
    before = ",";
    yield;
  }
}

/** The canonical texts of a list's entries; undefined where it is empty and left out. */
function textsOf(lists: WholeLists, name: string): Iterable<string> | undefined {
  const list = wholeLists.find((each) => each === name);
  const entries: readonly object[] = list === undefined ? [] : lists[list];
  return entries.length === 0 && !writtenWhenEmpty.has(name) ? undefined : mapped(entries, canonicalText);
}

function* mapped<Value, Result>(values: Iterable<Value>, of: (value: Value) => Result): Generator<Result> {
  for (const value of values) yield of(value);
}

const writtenWhenEmpty = new Set([
  ...["sources", "leaders", "eras", "principles", "events", "quotes"],
  ...["headings", "labels", "broader", "evidence"],
]);

/** An entry in canonical form as JSON with sorted keys: what the digest is of. Read as JSON, it is the entry again. */
export function canonicalText(entry: object): string {
  const json = stringify(entry, (key, inner) => (isEmpty(inner) && !writtenWhenEmpty.has(key) ? undefined : inner));
  if (json === undefined) throw new Error("an object always has a JSON text");
  return json;
}

function inOrder<Value>({ order }: Entity<Value>, entries: readonly Value[], at: OrderOf): readonly Value[] {
  return order ? entries.toSorted((a, b) => order(a, b, at)) : entries;
}

/** Brings an entry into canonical form. @param lists in canonical order */
function canonicalForm(lists: WholeLists): <Name extends ListName>(name: Name, entry: Entry<Name>) => Entry<Name> {
  const positions = positionsOf(lists);
  const onlySource = lists.sources.length === 1 ? lists.sources[0]?.slug : undefined;
  return (name, entry) => canonicalEntry(entities[name], entry, { positions, onlySource });
}

interface Within {
  readonly positions: Positions;
  /** Slug of the source, where there is but one. */
  readonly onlySource: string | undefined;
}

function canonicalEntry<Value extends object>(
  { references, spans, canonical }: Entity<Value>,
  entry: Value,
  { positions, onlySource }: Within,
): Value {
  let form = canonical ? canonical(entry) : entry;
  for (const reference of references) {
    if (!("slugs" in reference) || reference.join.isOrdered) continue;
    const position = (slug: string): number => positions(reference.to.list, slug) ?? 0;
    form = { ...form, [reference.key]: reference.slugs(entry).toSorted((a, b) => position(a) - position(b)) };
  }
  if (spans === undefined) return form;
  return { ...form, evidence: spans(entry).map((span) => ({ ...span, source: span.source ?? onlySource })) };
}
