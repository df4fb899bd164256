import type { Prisma } from "../../prisma/generated/client/client.js";
import type { StanceKind } from "../comparison/attestation.js";
import type { Memory } from "../database/memory.js";
import type { JsonParts } from "./json-parts.js";
import { hierarchyOf, matchesBetween, principlesNamed, type SubjectType, subjectsNamed } from "./outline-statement.js";

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

/** What a part of the statement answers; each part has one of these. */
export interface OutlinePart {
  readonly subjects?: readonly OutlinedSubject[];
  readonly principles?: readonly NamedPrinciple[];
  readonly links?: readonly OutlinedLink[];
  readonly matches?: readonly OutlinedMatch[];
  readonly lineage?: OutlinedLineage;
}

/** Numbers of the eras and stances that lineages are made of, in their order. */
export interface OutlinedLineage {
  readonly eras: readonly number[];
  readonly stances: readonly number[];
}

/** Which principles' lineages are asked for together, and whether what is narrower counts. */
export interface AskedLineage {
  readonly editionId: number;
  readonly ids: readonly number[];
  readonly includeNarrower: boolean;
}

/**
 * Reads what comparing needs of an edition, and nothing of what is then shown: all that one turn of a request asks for in
 * one statement. What belongs to an edition is kept, in the process, since it never changes.
 */
export class OutlineReader {
  readonly #kept: Memory<OutlinePart>;
  readonly #state: string;
  readonly #parts: JsonParts;

  /** @param state of the catalogue, for what depends on more than numbered editions */
  constructor(parts: JsonParts, kept: Memory<OutlinePart>, state: string) {
    this.#kept = kept;
    this.#state = state;
    this.#parts = parts;
  }

  /**
   * The eras or leaders with these slugs, as far as the edition has them, with their stances.
   *
   * @param principles slugs of the only principles on which stances are wanted; undefined: on all
   */
  async subjects(
    type: SubjectType,
    editionId: number,
    slugs: readonly string[],
    principles: readonly string[] | undefined,
  ): Promise<OutlinedSubject[]> {
    const found: OutlinedSubject[] = [];
    const missing: string[] = [];
    for (const slug of slugs) {
      const kept = this.#kept.get(subjectName(type, editionId, slug))?.subjects?.[0];
      if (kept === undefined) missing.push(slug);
      else found.push(principles === undefined ? kept : restricted(kept, principles));
    }
    if (missing.length === 0) return found;
    const { subjects = [] } = await this.#parts.load<OutlinePart>(subjectsNamed(type, editionId, missing, principles));
    for (const subject of principles === undefined ? subjects : [])
      this.#kept.set(subjectName(type, editionId, subject.slug), { subjects: [subject] });
    return [...found, ...subjects];
  }

  /** The principles with these slugs, as far as the edition has them. */
  async principles(editionId: number, slugs: readonly string[]): Promise<readonly NamedPrinciple[]> {
    const name = `${editionId} principles ${slugs.join()}`;
    return (await this.#once(name, principlesNamed(editionId, slugs))).principles ?? [];
  }

  /** The whole hierarchy of an edition's principles: it is small beside its stances. */
  async hierarchy(editionId: number): Promise<readonly OutlinedLink[]> {
    return (await this.#once(`${editionId} hierarchy`, hierarchyOf(editionId))).links ?? [];
  }

  /**
   * Which principles of these editions match: by an exactMatch or closeMatch that one of the corpora declares, or, in two
   * editions of one corpus, by their slug. None within a single edition.
   */
  async matches(editionIds: readonly number[]): Promise<readonly OutlinedMatch[]> {
    if (editionIds.length === 1) return [];
    const name = `${this.#state} matches ${editionIds.join()}`;
    return (await this.#once(name, matchesBetween(editionIds))).matches ?? [];
  }

  /** What lineages were made of when they were asked for before. */
  lineage(asked: AskedLineage): OutlinedLineage | undefined {
    return this.#kept.get(lineageName(asked))?.lineage;
  }

  keepLineage(asked: AskedLineage, lineage: OutlinedLineage): void {
    this.#kept.set(lineageName(asked), { lineage });
  }

  async #once(name: string, part: Prisma.Sql): Promise<OutlinePart> {
    const kept = this.#kept.get(name) ?? (await this.#parts.load<OutlinePart>(part));
    this.#kept.set(name, kept);
    return kept;
  }
}

function lineageName({ editionId, ids, includeNarrower }: AskedLineage): string {
  return `${editionId} lineage ${includeNarrower} ${ids.join()}`;
}

function subjectName(type: SubjectType, editionId: number, slug: string): string {
  return `${editionId} ${type} ${slug}`;
}

function restricted(subject: OutlinedSubject, principles: readonly string[]): OutlinedSubject {
  return { ...subject, stances: subject.stances.filter(([, , , , slug]) => principles.includes(slug)) };
}
