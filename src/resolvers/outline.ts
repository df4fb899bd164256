import type { Prisma } from "../../prisma/generated/client/client.js";
import { type StanceKind, stanceKinds } from "../comparison/attestation.js";
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

/** What is compared, and the stances that count for it. */
export interface OutlinedSubject {
  readonly editionId: number;
  readonly id: number;
  readonly slug: string;
  readonly stances: readonly OutlinedStance[];
}

export interface NamedPrinciple {
  readonly editionId: number;
  readonly id: number;
  readonly slug: string;
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
   * What has these slugs, as far as the edition has it, with the stances of it that are wanted.
   */
  async subjects(
    type: SubjectType,
    editionId: number,
    slugs: readonly string[],
    wanted: StancesWanted,
  ): Promise<OutlinedSubject[]> {
    const { principles: only, sources } = wanted;
    const shelf = subjects(this.#reading.keeper);
    const nameOf = (slug: string): string => [type, editionId, slug, ...(sources ? ["of", ...sources] : [])].join(" ");
    const found: OutlinedSubject[] = [];
    const missing: string[] = [];
    for (const slug of slugs) {
      const kept = shelf.get(nameOf(slug));
      if (kept === undefined) missing.push(slug);
      else found.push(only === undefined ? kept : restricted(kept, only));
    }
    if (missing.length === 0) return found;
    const read = subjectsIn(await this.#reading.json(subjectsNamed(type, editionId, missing, wanted)));
    if (only === undefined) for (const subject of read) shelf.set(nameOf(subject.slug), subject);
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
   * editions of one corpus, by their slug. None within a single edition.
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

function restricted(subject: OutlinedSubject, only: readonly string[]): OutlinedSubject {
  return { ...subject, stances: subject.stances.filter(([, , , , slug]) => only.includes(slug)) };
}

/** What a statement answers, checked by hand: there may be a hundred thousand stances. */
function listOf<Item>(isItem: (item: unknown) => item is Item): (json: unknown) => readonly Item[] {
  return (json) => {
    if (Array.isArray(json) && json.every(isItem)) return json;
    throw new Error("the outline of an edition is not what its statement asks for");
  };
}

const kinds: ReadonlySet<unknown> = new Set(stanceKinds);
const isNumber = (value: unknown): value is number => typeof value === "number";
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
  return isRecord(named) && isNumber(named["editionId"]) && isNumber(named["id"]) && typeof named["slug"] === "string";
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
