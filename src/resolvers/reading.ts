import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import type { Prisma } from "../../prisma/generated/client/client.js";
import type { CatalogueState } from "../database/catalogue.js";
import type { Database } from "../database/client.js";
import type { Keeper, Shelf } from "../database/keeper.js";
import type { Reader, StatedColumns } from "../database/reader.js";
import { behindOthers } from "./breather.js";
import { CatalogueChanged } from "./errors.js";
import type { Pauses } from "./pauses.js";

/** Where in what is kept of a state values of one sort are. */
export type ShelfOf<Value> = (keeper: Keeper) => Shelf<Value>;

/** A place for values of one sort, in whatever is kept of each state. */
export function shelfOf<Value>(of?: "catalogue"): ShelfOf<Value> {
  return createContextCache((keeper: Keeper) => keeper.shelf<Value>(of));
}

/** What a request reads from. */
export type Sources = Pick<Reader, "database" | "catalogue" | "columns">;

/** What a statement answered, for all who wait for it: read as JSON once, and changed by nobody. */
class Answered {
  readonly state: string;
  readonly #texts: readonly string[];
  readonly #values = new Map<number, unknown>();

  constructor({ state, columns }: StatedColumns) {
    this.state = state;
    this.#texts = columns;
  }

  json(column: number): unknown {
    if (!this.#values.has(column)) this.#values.set(column, JSON.parse(this.#texts[column] ?? ""));
    return this.#values.get(column);
  }
}

const statements = shelfOf<Answered>();

/**
 * What one request reads, all of it in the one state of the catalogue that it was told when it came in: another process may
 * publish meanwhile, and a database that is set back to an older copy gives out the same numbers again.
 *
 * What is read as JSON comes with the state that it was answered in. What other statements find does not; it is proven by
 * JSON that is asked for later and tells the same state, or by asking for the state when all is done. Only what is proven is
 * kept.
 */
export class Reading {
  readonly keeper: Keeper;
  readonly #sources: Sources;
  readonly #isStale: boolean;
  readonly #expressions: DataLoader<Prisma.Sql, () => unknown>;
  /** What keeps that which was found and is not proven. */
  #unproven: (() => void)[] = [];
  #isOvertaken = false;

  constructor(sources: Sources, { keeper, isStale }: CatalogueState, { batch }: Pauses) {
    this.#expressions = new DataLoader((parts) => this.#send(parts), { cache: false, batchScheduleFn: batch });
    this.keeper = keeper;
    this.#sources = sources;
    this.#isStale = isStale;
  }

  /** The JSON that an expression of SQL comes to: all that one turn of a request asks for is read in one statement. */
  async json(expression: Prisma.Sql): Promise<unknown> {
    return (await this.#expressions.load(expression))();
  }

  /**
   * The same, kept under the expression's own text and values.
   *
   * @param check makes a value of what was read, or throws
   */
  async keptJson<Value>(
    shelfIn: ShelfOf<Value>,
    expression: Prisma.Sql,
    check: (json: unknown) => Value,
  ): Promise<Value> {
    const shelf = shelfIn(this.keeper);
    const name = nameOf(expression);
    const kept = shelf.get(name);
    if (kept !== undefined) return kept;
    const value = check(await this.json(expression));
    shelf.set(name, value);
    return value;
  }

  /** What statements that others make find, such as those that compare two editions. Rows themselves are for the row reader. */
  async find<Value>(
    shelfIn: ShelfOf<Value>,
    name: string,
    find: (database: Database) => Promise<Value>,
  ): Promise<Value> {
    const shelf = shelfIn(this.keeper);
    const kept = shelf.get(name);
    if (kept !== undefined) return kept;
    const found = await shelf.reading(name, () => find(this.#sources.database)).catch(this.#noteChange);
    await behindOthers();
    this.#unproven.push(() => shelf.set(name, found));
    return found;
  }

  /** Whether all that was read is of the one state; asked when all is done. */
  async isOfOneState(): Promise<boolean> {
    if (this.#isOvertaken || this.#isStale || this.#unproven.length === 0) return !this.#isOvertaken;
    const found = this.#unproven.splice(0);
    const { state, isStale } = await this.#sources.catalogue.current();
    if (isStale || state !== this.keeper.state) return false;
    for (const keep of found) keep();
    return true;
  }

  async #send(parts: readonly Prisma.Sql[]): Promise<readonly (() => unknown)[]> {
    const found = this.#unproven.splice(0);
    let isOwn = false;
    const answered = await statements(this.keeper).reading(parts.map(nameOf).join(), async () => {
      isOwn = true;
      return new Answered(await this.#sources.columns(parts));
    });
    // A database that was away, or that many ask the same, may answer hundreds of them in one turn.
    await behindOthers();
    if (answered.state !== this.keeper.state) this.#noteChange(new CatalogueChanged());
    // A statement that another request sent may have been answered before this one found what it found.
    if (isOwn) for (const keep of found) keep();
    else this.#unproven.push(...found);
    return parts.map((_, column) => () => answered.json(column));
  }

  /** It may have been noticed by another request, for which this one waited. */
  readonly #noteChange = (error: unknown): never => {
    if (error instanceof CatalogueChanged) this.#isOvertaken = true;
    throw error;
  };
}

/** What tells one expression of SQL from another. */
export function nameOf({ text, values }: Prisma.Sql): string {
  return `${text} ${JSON.stringify(values)}`;
}
