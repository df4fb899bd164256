import DataLoader from "dataloader";
import type { Database } from "../database/client.js";
import type { Era, Leader, Principle, Stance } from "../database/generated/client.js";
import { Memory } from "../database/memory.js";
import { covers, type Relations, together } from "./relations.js";

/** The entities that comparisons and lineages are made of. */
export interface LoadedRows {
  readonly Era: Era;
  readonly Leader: Leader;
  readonly Principle: Principle;
  readonly Stance: Stance;
}

export type LoadedType = keyof LoadedRows;

/** A row of an edition with the relations that it was read with. */
interface KeptRow<Row> {
  readonly row: Row;
  readonly relations: Relations;
}

/** Rows of editions that a process keeps: they never change. */
export type KeptRows = { readonly [Type in LoadedType]: Memory<KeptRow<LoadedRows[Type]>> };

/** Memory for rows; stances, with their evidence, are most of what is asked. */
export function keepRows(mostBytes: number): KeptRows {
  return {
    Era: new Memory(Math.floor(mostBytes / 16)),
    Leader: new Memory(Math.floor(mostBytes / 16)),
    Principle: new Memory(Math.floor(mostBytes / 8)),
    Stance: new Memory(Math.floor((mostBytes * 3) / 4)),
  };
}

/** Rows of one type and edition, with relations, that a place of the document asks for. */
interface Wanted {
  readonly type: LoadedType;
  readonly editionId: number;
  readonly ids: readonly number[];
  readonly relations: Relations;
}

type Read = { readonly [Type in LoadedType]: ReadonlyMap<string, LoadedRows[Type]> };

/**
 * Reads rows of editions by their numbers: all that one turn of a request asks for, of whatever types, in one statement.
 *
 * A row is kept with the relations that it was read with; who asks for no others is answered without a statement, be the
 * question new or not.
 */
export class RowLoader {
  readonly #database: Database;
  readonly #kept: KeptRows;
  readonly #reads = new DataLoader<Wanted, Read>((wanted) => this.#read(wanted), { cache: false });

  constructor(database: Database, kept: KeptRows) {
    this.#database = database;
    this.#kept = kept;
  }

  /** The rows with these numbers, by number, with these relations (and perhaps more). */
  async load<Type extends LoadedType>(
    type: Type,
    editionId: number,
    ids: Iterable<number>,
    relations: Relations,
  ): Promise<ReadonlyMap<number, LoadedRows[Type]>> {
    const kept: Memory<KeptRow<LoadedRows[Type]>> = this.#kept[type];
    const isEnough = (row: KeptRow<LoadedRows[Type]>): boolean => covers(row.relations, relations);
    const found = new Map<number, LoadedRows[Type]>();
    const missing: number[] = [];
    for (const id of new Set(ids)) {
      const row = kept.get(nameOf({ editionId, id }), isEnough)?.row;
      if (row === undefined) missing.push(id);
      else found.set(id, row);
    }
    if (missing.length === 0) return found;
    const rows: ReadonlyMap<string, LoadedRows[Type]> = (
      await this.#reads.load({ type, editionId, ids: missing, relations })
    )[type];
    for (const id of missing) {
      const row = rows.get(nameOf({ editionId, id }));
      if (row !== undefined) found.set(id, row);
    }
    return found;
  }

  async #read(wanted: readonly Wanted[]): Promise<Read[]> {
    const ofType = (type: LoadedType) => {
      const asked = wanted.filter((one) => one.type === type);
      const relations = together(asked.map((one) => one.relations));
      const among = asked.map(({ editionId, ids }) => ({ editionId, id: { in: [...ids] } }));
      return { relations, selection: asked.length > 0 && { ...including(relations), where: { OR: among } } };
    };
    const [eras, leaders] = [ofType("Era"), ofType("Leader")];
    const [principles, stances] = [ofType("Principle"), ofType("Stance")];
    const editions = await this.#database.edition.findMany({
      where: { id: { in: [...new Set(wanted.map(({ editionId }) => editionId))] } },
      select: {
        eras: eras.selection,
        leaders: leaders.selection,
        principles: principles.selection,
        stances: stances.selection,
      },
    });
    const read: Read = {
      Era: this.#keep(
        "Era",
        eras.relations,
        editions.flatMap((edition) => edition.eras ?? []),
      ),
      Leader: this.#keep(
        "Leader",
        leaders.relations,
        editions.flatMap((edition) => edition.leaders ?? []),
      ),
      Principle: this.#keep(
        "Principle",
        principles.relations,
        editions.flatMap((edition) => edition.principles ?? []),
      ),
      Stance: this.#keep(
        "Stance",
        stances.relations,
        editions.flatMap((edition) => edition.stances ?? []),
      ),
    };
    return wanted.map(() => read);
  }

  #keep<Type extends LoadedType>(
    type: Type,
    relations: Relations,
    rows: readonly (LoadedRows[Type] & Numbered)[],
  ): ReadonlyMap<string, LoadedRows[Type]> {
    const kept: Memory<KeptRow<LoadedRows[Type]>> = this.#kept[type];
    for (const row of rows) kept.set(nameOf(row), { row, relations });
    return new Map(rows.map((row) => [nameOf(row), row]));
  }
}

interface Numbered {
  readonly editionId: number;
  readonly id: number;
}

function nameOf({ editionId, id }: Numbered): string {
  return `${editionId}.${id}`;
}

function including(relations: Relations): { include?: Relations } {
  return Object.keys(relations).length > 0 ? { include: relations } : {};
}
