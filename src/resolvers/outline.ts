import type { Prisma } from "../../prisma/generated/client/client.js";
import { type StanceKind, stanceKinds } from "../comparison/attestation.js";
import { byNames, type Called } from "../edition/called.js";
import {
  hierarchyOf,
  matchesBetween,
  principlesNamed,
  type StancesWanted,
  type SubjectType,
  subjectsNamed,
} from "./outline-statement.js";
import { type Reading, shelfOf } from "./reading.js";

/** A stance as far as the rules of comparison need it: its number, era, principle and kind, and the principle's slug. */
export type OutlinedStance = readonly [id: number, eraId: number, principleId: number, kind: StanceKind, slug: string];

export interface NamedPrinciple extends Called {
  readonly editionId: number;
  readonly id: number;
}

/** What is compared, and the stances that count for it. */
export interface OutlinedSubject extends NamedPrinciple {
  readonly stances: readonly OutlinedStance[];
}

/** SKOS broader, by numbers, with the slug of the broader principle. */
export interface OutlinedLink {
  readonly narrower: number;
  readonly broader: number;
  readonly slug: string;
}

/** A principle and one of another edition that matches it, each as edition and number. */
export type OutlinedMatch = readonly [edition: number, id: number, otherEdition: number, otherId: number];

const subjects = shelfOf<OutlinedSubject>();
const principles = shelfOf<readonly NamedPrinciple[]>();
const links = shelfOf<readonly OutlinedLink[]>();
const matches = shelfOf<readonly OutlinedMatch[]>();

/**
 * Reads what comparing needs of an edition, and nothing of what is then shown: all that one turn of a request asks for in
 * one statement.
 */
export class OutlineReader {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * What these slugs name, as far as the edition has it, with the stances of it that are wanted.
   */
  async subjects(
    type: SubjectType,
    editionId: number,
    slugs: readonly string[],
    wanted: StancesWanted,
  ): Promise<OutlinedSubject[]> {
    const { principles: only, sources } = wanted;
    const shelf = subjects(this.#reading.keeper);
    const nameOf = (slug: string): string => JSON.stringify([type, editionId, slug, sources]);
    const found: OutlinedSubject[] = [];
    const missing: string[] = [];
    for (const slug of slugs) {
      const kept = shelf.get(nameOf(slug));
      if (kept === undefined) missing.push(slug);
      else found.push(kept);
    }
    if (missing.length === 0) return found;
    const read = subjectsIn(await this.#reading.json(subjectsNamed(type, editionId, missing, wanted)));
    if (only === undefined) for (const [slug, subject] of byNames(read)) shelf.set(nameOf(slug), subject);
    return [...found, ...read];
  }

  /** The principles with these slugs, as far as the edition has them. */
  principles(editionId: number, slugs: readonly string[]): Promise<readonly NamedPrinciple[]> {
    return this.#reading.keptJson(principles, principlesNamed(editionId, slugs), listOf(isNamed));
  }

  /** The whole hierarchy of an edition's principles: it is small beside its stances. */
  hierarchy(editionId: number): Promise<readonly OutlinedLink[]> {
    return this.#reading.keptJson(links, hierarchyOf(editionId), listOf(isLink));
  }

  /**
   * Which principles of these editions match: by an exactMatch or closeMatch that one of the corpora declares, or, in two
   * editions of one corpus, by a slug that both have or had. None within a single edition.
   */
  async matches(editionIds: readonly number[]): Promise<readonly OutlinedMatch[]> {
    if (editionIds.length === 1) return [];
    return this.#reading.keptJson(matches, matchesBetween(editionIds), listOf(isMatch));
  }

  /** Numbers that an expression comes to, in pairs: of what it links. */
  links(expression: Prisma.Sql): Promise<readonly (readonly [number, number])[]> {
    return this.#reading.keptJson(pairs, expression, listOf(isPair));
  }
}

const pairs = shelfOf<readonly (readonly [number, number])[]>();

/** What a statement answers, checked by hand: there may be a hundred thousand stances. */
function listOf<Item>(isItem: (item: unknown) => item is Item): (json: unknown) => readonly Item[] {
  return (json) => {
    if (Array.isArray(json) && json.every(isItem)) return json;
    throw new Error("the outline of an edition is not what its statement asks for");
  };
}

const kinds: ReadonlySet<unknown> = new Set(stanceKinds);
const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";
const isPair = (pair: unknown): pair is readonly [number, number] =>
  Array.isArray(pair) && pair.length === 2 && pair.every(isNumber);
const isMatch = (match: unknown): match is OutlinedMatch =>
  Array.isArray(match) && match.length === 4 && match.every(isNumber);

function isStance(stance: unknown): stance is OutlinedStance {
  if (!Array.isArray(stance) || stance.length !== 5) return false;
  const [id, eraId, principleId, kind, slug]: unknown[] = stance;
  return isNumber(id) && isNumber(eraId) && isNumber(principleId) && kinds.has(kind) && typeof slug === "string";
}

function isNamed(named: unknown): named is NamedPrinciple {
  if (!isRecord(named) || !isNumber(named["editionId"]) || !isNumber(named["id"])) return false;
  return typeof named["slug"] === "string" && Array.isArray(named["formerSlugs"]) && named["formerSlugs"].every(isText);
}

function isLink(link: unknown): link is OutlinedLink {
  return isRecord(link) && isNumber(link["narrower"]) && isNumber(link["broader"]) && typeof link["slug"] === "string";
}

/** Stances, as a statement answers them. */
export const stancesIn = listOf(isStance);

const subjectsIn = listOf(
  (subject: unknown): subject is OutlinedSubject =>
    isNamed(subject) && "stances" in subject && Array.isArray(subject.stances) && subject.stances.every(isStance),
);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
