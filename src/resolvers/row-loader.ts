import {
  type Era,
  type Event,
  type Leader,
  type Principle,
  Prisma,
  type Quote,
  type Source,
  type Stance,
} from "../../prisma/generated/client/client.js";
import { Memory } from "../database/memory.js";
import { mayChange, rowsWhere, withDates } from "../database/rows-statement.js";
import type { JsonParts } from "./json-parts.js";
import { covers, type Relations, together } from "./relations.js";

/** The entities of an edition. */
export interface EditionRows {
  readonly Source: Source;
  readonly Leader: Leader;
  readonly Era: Era;
  readonly Principle: Principle;
  readonly Event: Event;
  readonly Quote: Quote;
  readonly Stance: Stance;
}

export type EntityType = keyof EditionRows;

/** A row of an edition with the relations that it was read with. */
interface KeptRow<Row> {
  readonly row: Row;
  readonly relations: Relations;
}

/** Rows of editions that a process keeps: they never change. */
export type KeptRows = { readonly [Type in EntityType]: Memory<KeptRow<EditionRows[Type]>> };

/** Memory for rows; stances, with their evidence, are most of what is asked. */
export function keepRows(mostBytes: number): KeptRows {
  const sixteenth = Math.floor(mostBytes / 16);
  return {
    Source: new Memory(sixteenth),
    Leader: new Memory(sixteenth),
    Era: new Memory(sixteenth),
    Principle: new Memory(2 * sixteenth),
    Event: new Memory(sixteenth),
    Quote: new Memory(sixteenth),
    Stance: new Memory(9 * sixteenth),
  };
}

/**
 * Reads rows of editions by their numbers: all that one turn of a request asks for, of whatever types, in one statement.
 *
 * A row is kept with the relations that it was read with; who asks for no others is answered without a statement, be the
 * question new or not.
 */
export class RowLoader {
  readonly #parts: JsonParts;
  readonly #kept: KeptRows;
  readonly #state: string;

  /** @param state of the catalogue, for what is read with rows and is not of their edition */
  constructor(parts: JsonParts, kept: KeptRows, state: string) {
    this.#parts = parts;
    this.#kept = kept;
    this.#state = state;
  }

  /** The rows with these numbers, by number, with these relations (and perhaps more). */
  async load<Type extends EntityType>(
    type: Type,
    editionId: number,
    ids: Iterable<number>,
    relations: Relations,
  ): Promise<ReadonlyMap<number, EditionRows[Type]>> {
    const kept: Memory<KeptRow<EditionRows[Type]>> = this.#kept[type];
    const isEnough = (row: KeptRow<EditionRows[Type]>): boolean => covers(row.relations, relations);
    const found = new Map<number, EditionRows[Type]>();
    const missing: number[] = [];
    const known = new Set<Relations>();
    const scope = this.#scopeOf(type, relations);
    for (const id of new Set(ids)) {
      const name = nameOf(scope, { editionId, id });
      const row = kept.get(name, isEnough)?.row;
      if (row !== undefined) found.set(id, row);
      else {
        missing.push(id);
        known.add(kept.peek(name)?.relations ?? relations);
      }
    }
    if (missing.length === 0) return found;
    // With what was asked of them before, so that two who ask for different things do not take turns in reading anew.
    const all = together([relations, ...known]);
    const rows = await this.read(type, all, Prisma.sql`r.edition_id = ${editionId} AND r.id = ANY (${missing})`);
    for (const row of rows) found.set(row.id, row);
    return found;
  }

  /**
   * The rows that meet a condition, by number, with these relations; they are kept from now on.
   *
   * @param condition on the row `r`
   */
  async read<Type extends EntityType>(
    type: Type,
    relations: Relations,
    condition: Prisma.Sql,
  ): Promise<readonly EditionRows[Type][]> {
    const kept: Memory<KeptRow<EditionRows[Type]>> = this.#kept[type];
    const rows = await this.#parts.load<readonly EditionRows[Type][]>(rowsWhere(type, relations, condition));
    const scope = this.#scopeOf(type, relations);
    for (const row of withDates(type, relations, rows)) {
      const name = nameOf(scope, row);
      kept.set(name, withKept({ row, relations }, kept.peek(name)));
    }
    return rows;
  }

  /** Rows of an edition are kept for ever, what else is read with them for as long as the catalogue's state stands. */
  #scopeOf(type: EntityType, relations: Relations): string {
    return mayChange(type, relations) ? this.#state : "";
  }
}

/** A row with what is kept of it beside: others may have read other relations of it meanwhile. */
function withKept<Row extends object>(read: KeptRow<Row>, kept: KeptRow<Row> | undefined): KeptRow<Row> {
  if (kept === undefined || covers(read.relations, kept.relations)) return read;
  if (covers(kept.relations, read.relations)) return kept;
  const beside = Object.keys(kept.relations).filter(
    (name) => !covers(read.relations, restrictedTo(kept.relations, name)),
  );
  const alone = beside.filter(
    (name) => !(name in read.relations) || covers(kept.relations, restrictedTo(read.relations, name)),
  );
  const row = { ...read.row };
  for (const name of alone) Reflect.set(row, name, Reflect.get(kept.row, name));
  return { row, relations: { ...read.relations, ...restrictedTo(kept.relations, ...alone) } };
}

function restrictedTo(relations: Relations, ...names: readonly string[]): Relations {
  return Object.fromEntries(names.map((name) => [name, relations[name] ?? true]));
}

interface Numbered {
  readonly editionId: number;
  readonly id: number;
}

function nameOf(scope: string, { editionId, id }: Numbered): string {
  return `${scope}/${editionId}.${id}`;
}
