import type * as z from "zod";
import type { LinkedData, LinkedNode } from "./linked-data.js";
import type { EvidenceEntry, Names, SpanOfSource } from "./shapes.js";

/** What an entity goes by: the list that holds it in a corpus (`events`), and one of it (`event`, its table too). */
export interface Naming {
  readonly list: string;
  readonly noun: string;
}

/** An entry names at most one other, whose number stands in a column of its row. */
export interface OneReference<Entry> {
  readonly key: string;
  readonly to: Naming;
  readonly column: string;
  readonly slug: (entry: Entry) => string | undefined;
}

/** An entry names any number of others, each once; they stand in a table of their own. */
export interface ManyReference<Entry> {
  readonly key: string;
  readonly to: Naming;
  readonly join: Join;
  readonly slugs: (entry: Entry) => readonly string[];
}

/** A table of pairs: its columns for who names and who is named. */
export interface Join {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  /** The author's order says something and is kept, in the column `position`; otherwise the order of those named stands. */
  readonly isOrdered?: boolean;
}

export type Reference<Entry> = OneReference<Entry> | ManyReference<Entry>;

/** @param column where it is not the noun of what is named, with `_id` */
export function one<Key extends string>(
  key: Key,
  to: Naming,
  column = `${to.noun}_id`,
): OneReference<{ readonly [Name in Key]?: string | undefined }> {
  return { key, to, column, slug: (entry) => entry[key] };
}

export function many<Key extends string>(
  key: Key,
  to: Naming,
  join: Join,
): ManyReference<{ readonly [Name in Key]: readonly string[] }> {
  return { key, to, join, slugs: (entry) => entry[key] };
}

/** The table that ties an entity to another, when it is named after both. */
export function joinOf(from: Naming, to: Naming, options: Pick<Join, "isOrdered"> = {}): Join {
  return { table: `${from.noun}_${to.noun}`, from: `${from.noun}_id`, to: `${to.noun}_id`, ...options };
}

/** A text by which an entry is found. What stands in the title weighs more. */
export interface FindableText {
  readonly title: string;
  readonly body: string;
  /** What the text is, where it is not what the entity is. */
  readonly type?: string;
}

/** A value of a table's cell; undefined: empty. */
export type Cell = string | number | undefined;

/** The columns of a table in their order, each with what an entry has in it. */
export type Columns<Entry> = Readonly<Record<string, (entry: Entry) => Cell>>;

/** A well-formed entry in the folder that it was read from. */
export interface CheckedEntry<Entry> {
  readonly entry: Entry;
  /** Reports what is wrong at a key of the entry: what is wrong, and what would be right. */
  readonly report: (path: readonly (string | number)[], message: string) => void;
  /** Tells likewise of what is accepted and probably not meant. */
  readonly warn: (path: readonly (string | number)[], message: string) => void;
  /** Where a key stands, as it is said within the message about another entry. */
  readonly say: (path: readonly (string | number)[]) => string;
}

/** Where an entry of a list stands in the order of that list. */
export type OrderOf = (list: string, key: string) => number;

/** The date or period of an entry. */
export interface When<Entry> {
  readonly key: string;
  readonly of: (entry: Entry) => string | undefined;
  /** Whether it is expected to lie within that of the entry that is named, if it names one. */
  readonly isWithinNamed?: true;
}

/** A list that stands in a folder of its own, in files whose names say something of their entries. */
export interface Files<Entry> {
  /** The shape of an entry in the file of this name, and what the name says of it. */
  readonly shape: (name: string) => z.ZodType<Entry>;
  /** The name of the file that an entry stands in. */
  readonly name: (entry: Entry) => string;
  /** What of the entry stands in the file. */
  readonly within: (entry: Entry) => object;
}

/**
 * Everything that the side of the corpus knows of an entity. Each stage of an import, an export or a comparison of
 * editions goes through all entities and asks each for its part.
 */
export interface Entity<Entry> extends Naming {
  /** The shape of an entry in YAML; strict, with a description of each key. */
  readonly shape: z.ZodType<Entry>;
  /** Whether a corpus must have the list's file. New lists are never required: the corpora that are there lack them. */
  readonly isRequired?: true;
  /** How its files are made, where the list stands in a folder of that name and not in one file. */
  readonly files?: Files<Entry>;
  /** What an entry is known by within its list. */
  readonly key: (entry: Entry) => string;
  /** Of which values the key is made, joined by slashes, where it is no slug. */
  readonly keyedBy?: readonly string[];
  /** The canonical order, where it is not the author's. @param at where what is referred to stands in the order of its list */
  readonly order?: (a: Entry, b: Entry, at: OrderOf) => number;
  /** What within an entry has a canonical order of its own, beside its references. */
  readonly canonical?: (entry: Entry) => Entry;
  readonly references: readonly Reference<Entry>[];
  /** When it was, as EDTF, in the column of that name: tables and lines of JSON have the days that it may cover beside it. */
  readonly when?: When<Entry>;
  /** The spans of sources that an entry rests on, under the key `evidence`; the table has a column named after the noun. */
  readonly spans?: (entry: Entry) => readonly EvidenceEntry[];
  /** Where in sources somebody found what an entry says, under the key `spans`, in the order of their sources' slugs. */
  readonly places?: (entry: Entry) => readonly SpanOfSource[];
  /** Names in other languages and other names, which get columns of their own after the name. */
  readonly labels?: (entry: Entry) => Omit<Names, "name">;
  /** Slugs that an entry had in earlier editions; no other of its list has one of them. */
  readonly formerSlugs?: (entry: Entry) => readonly string[];
  /** What a shape cannot say of one entry. @param corpus slug of the corpus, if it is known */
  readonly check?: (checked: CheckedEntry<Entry>, corpus: string | undefined) => void;
  /** What only the whole list can tell. @param length of the list, with entries that are not well formed */
  readonly checkAll?: (list: readonly CheckedEntry<Entry>[], length: number) => void;
  /** An entry's row by column, without its number and its references. */
  readonly row: (entry: Entry) => object;
  /** Rows of further tables, without the column of the entry's number, which is named after the noun. */
  readonly parts?: (entry: Entry) => Readonly<Record<string, readonly object[]>>;
  /** By which texts an entry is found, and how a reader is told so; left out: it is not. */
  readonly found?: { readonly by: string; readonly texts: (entry: Entry) => readonly FindableText[] };
  readonly columns: Columns<Entry>;
  /** The entry as resources of linked data, without the annotations that its evidence makes. */
  readonly nodes: (entry: Entry, linked: LinkedData) => readonly LinkedNode[];
}
