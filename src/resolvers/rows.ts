import { createContextCache, typeBrandKey } from "@pothos/core";
import { Prisma } from "../../prisma/generated/client/client.js";
import type { Keeper } from "../database/keeper.js";
import { rowOf, rowsWhere, type ShapedRow, withRead } from "../database/rows-statement.js";
import { covers, rowAlone, type Shape, together } from "../database/shape.js";
import { type EntityTypeName, isEntityTypeName } from "../entities/index.js";
import { nameOf, type Reading, type ShelfOf, shelfOf } from "./reading.js";
import { type Among, allOf, having } from "./row-conditions.js";

/** The rows that the graph shows as entities, numbered within an edition. */
export type EditionEntityType = EntityTypeName | "Evidence";
export type EntityType = "Corpus" | "Edition" | EditionEntityType;

type Models = Prisma.TypeMap["model"];
export type EntityRows = { readonly [Type in EntityType]: Models[Type]["payload"]["scalars"] };

/** A row as it was read, with its type's name, by which a union of types can tell. */
export type RowOf<Type extends EntityType> = EntityRows[Type] & { readonly [typeBrandKey]: Type };

/** The edition that numbers are of; undefined for corpora and editions, which are numbered alone. */
type Scope = number | undefined;

const shelves: { [Type in EntityType]?: ShelfOf<ShapedRow<RowOf<Type>>> } = {};

function shelfFor<Type extends EntityType>(type: Type): ShelfOf<ShapedRow<RowOf<Type>>> {
  const known: { [Name in Type]?: ShelfOf<ShapedRow<RowOf<Name>>> } = shelves;
  const shelf = known[type] ?? shelfOf(isNumberedAlone(type) ? "catalogue" : undefined);
  known[type] = shelf;
  return shelf;
}

/** What was made of the JSON of a statement, for all who waited for it: rows never change. */
const rowsMade: { [Type in EntityType]?: WeakMap<object, readonly RowOf<Type>[]> } = {};

function rowsMadeOf<Type extends EntityType>(type: Type): WeakMap<object, readonly RowOf<Type>[]> {
  const known: { [Name in Type]?: WeakMap<object, readonly RowOf<Name>[]> } = rowsMade;
  const made = known[type] ?? new WeakMap<object, readonly RowOf<Type>[]>();
  known[type] = made;
  return made;
}

/** Hexadecimal digits of a digest by which ids name an edition: 80 bits tell apart more editions than there will be. */
export const DIGEST_DIGITS = 20;

/** Whether a type's rows stand beside editions, and are not numbered within one. */
export function isNumberedAlone(type: EntityType): type is "Corpus" | "Edition" {
  return type === "Corpus" || type === "Edition";
}

/**
 * Digests of the editions that were read in a state, by number: everything that they hold was found by way of them, by this
 * request or by one whose outcome it shares.
 */
const digestsIn = createContextCache((_keeper: Keeper) => new Map<number, string>());

const places = shelfOf<readonly number[]>();
const placesOfEditions = shelfOf<readonly number[]>("catalogue");

export function isEntityType(name: string): name is EntityType {
  return name === "Corpus" || name === "Edition" || name === "Evidence" || isEntityTypeName(name);
}

/**
 * Reads rows: the one way to them, for every field. What one turn of a request asks for, of whatever types, is one statement.
 * A row is kept with the shape that it was read in; who asks for no more of it is answered without a statement.
 */
export class RowReader {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /**
   * What names a place wherever its edition is: the beginning of the edition's digest, and the number within it.
   *
   * @param id the key of a row as JSON: `["1","8"]`, of edition 1 the eighth, or `1`, edition 1
   */
  placeNamed(id: string): string {
    const [edition = "", number] = id.replace(/[[\]"]/g, "").split(",");
    const digest = digestsIn(this.#reading.keeper).get(Number(edition));
    if (digest === undefined) throw new Error("a row was answered of an edition that was not read");
    return [digest.slice(0, DIGEST_DIGITS), ...(number === undefined ? [] : [number])].join(".");
  }

  /** Takes note of an edition of which things are asked. */
  note(edition: unknown): void {
    if (isEdition(edition)) digestsIn(this.#reading.keeper).set(edition.id, edition.digest);
  }

  /** The rows with these numbers, by number, as far as they are there; each has at least the shape asked for. */
  async at<Type extends EntityType>(
    type: Type,
    scope: Scope,
    ids: Iterable<number>,
    shape: Shape,
  ): Promise<ReadonlyMap<number, RowOf<Type>>> {
    const shelf = this.#shelf(type);
    const found = new Map<number, RowOf<Type>>();
    const missing: number[] = [];
    const isEnough = enoughFor(shape);
    let wanted = shape;
    for (const id of new Set(ids)) {
      const name = placeName(scope, id);
      const kept = shelf.get(name, isEnough);
      if (kept !== undefined) found.set(id, kept.row);
      else {
        missing.push(id);
        // With what was asked of it before, so that two who ask for different things do not take turns in reading anew.
        wanted = together(wanted, shelf.peek(name)?.shape ?? shape);
      }
    }
    if (missing.length > 0)
      for (const row of await this.#read(type, scope, Prisma.sql`r.id = ANY (${missing})`, wanted))
        found.set(row.id, row);
    if (type === "Edition") for (const row of found.values()) this.note(row);
    return found;
  }

  /** The row with this number, or null. */
  async one<Type extends EntityType>(type: Type, scope: Scope, id: number, shape: Shape): Promise<RowOf<Type> | null> {
    return (await this.at(type, scope, [id], shape)).get(id) ?? null;
  }

  /**
   * The rows that meet a condition, by number, read as they are found; where they are is kept.
   *
   * @param condition values of fields, or a condition of SQL on the row `r`, which is of the edition
   */
  async where<Type extends EntityType>(
    type: Type,
    scope: Scope,
    condition: Among<EntityRows[Type]> | Prisma.Sql,
    shape: Shape,
  ): Promise<readonly RowOf<Type>[]> {
    const sql = condition instanceof Prisma.Sql ? condition : allOf(having(type, condition));
    const shelf = (scope === undefined ? placesOfEditions : places)(this.#reading.keeper);
    const name = `${type} ${scope} ${nameOf(sql)}`;
    const ids = shelf.get(name);
    if (ids === undefined) {
      const rows = await this.#read(type, scope, sql, shape);
      shelf.set(
        name,
        rows.map(({ id }) => id),
      );
      if (type === "Edition") for (const row of rows) this.note(row);
      return rows;
    }
    const rows = await this.at(type, scope, ids, shape);
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  async #read<Type extends EntityType>(
    type: Type,
    scope: Scope,
    condition: Prisma.Sql,
    shape: Shape,
  ): Promise<readonly RowOf<Type>[]> {
    const ofEdition = scope === undefined ? condition : Prisma.sql`r.edition_id = ${scope} AND (${condition})`;
    const json = await this.#reading.json(rowsWhere(shape, scope, ofEdition));
    if (!Array.isArray(json)) throw new Error(`a statement answered no list of rows of ${type}`);
    const made = rowsMadeOf(type);
    const known = made.get(json);
    if (known !== undefined) return known;
    const rows = checked(type, shape, json);
    made.set(json, rows);
    const shelf = this.#shelf(type);
    const together = bothShapes(shape);
    for (const row of rows) {
      const name = placeName(scope, row.id);
      const kept = shelf.peek(name);
      if (kept === undefined || covers(shape, kept.shape)) shelf.set(name, { row, shape }, row);
      else if (!covers(kept.shape, shape)) {
        // Others have read other things of it meanwhile.
        const both = { ...row, ...withRead(kept, { row, shape }) };
        shelf.set(name, { row: both, shape: together(kept.shape) }, both);
      }
    }
    return rows;
  }

  #shelf<Type extends EntityType>(type: Type) {
    return shelfFor(type)(this.#reading.keeper);
  }
}

/** The whole row and nothing beside. */
export function alone(type: EntityType): Shape {
  return rowAlone(type);
}

/** Rows that were read together have one shape between them, so that it is looked at once. */
function enoughFor(asked: Shape): (kept: { readonly shape: Shape }) => boolean {
  let last: Shape | undefined;
  let isEnough = false;
  return ({ shape }) => {
    if (shape !== last) {
      last = shape;
      isEnough = covers(shape, asked);
    }
    return isEnough;
  };
}

/** The shape that rows have when they were read in one shape and in others: found out once for those read together. */
function bothShapes(read: Shape): (kept: Shape) => Shape {
  const known = new Map<Shape, Shape>();
  return (kept) => {
    const both = known.get(kept) ?? together(kept, read);
    known.set(kept, both);
    return both;
  };
}

function checked<Type extends EntityType>(type: Type, shape: Shape, json: readonly unknown[]): readonly RowOf<Type>[] {
  const rows: RowOf<Type>[] = [];
  for (const values of json) {
    const read: unknown = rowOf(shape, values);
    if (isRow(type, shape, read)) rows.push(read);
  }
  return rows;
}

/** A row that was checked column by column, marked as one of its type. Rows of entities are never read but whole. */
function isRow<Type extends EntityType>(type: Type, { columns }: Shape, row: unknown): row is RowOf<Type> {
  if (columns !== rowAlone(type).columns) throw new Error(`a row of ${type} was not read whole`);
  return typeof row === "object" && row !== null && Reflect.set(row, typeBrandKey, type);
}

function placeName(scope: Scope, id: number): string {
  return scope === undefined ? `${id}` : `${scope}.${id}`;
}

function isEdition(row: unknown): row is { readonly id: number; readonly digest: string } {
  if (typeof row !== "object" || row === null || !("id" in row) || !("digest" in row)) return false;
  return typeof row.id === "number" && typeof row.digest === "string";
}
