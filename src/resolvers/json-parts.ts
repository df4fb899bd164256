import DataLoader from "dataloader";
import { Prisma } from "../../prisma/generated/client/client.js";
import { KEPT_BY_ROW } from "../database/kept-statements.js";

/** Sends a statement each of whose columns is one JSON text, in one row. */
export type SendColumns = (statement: Prisma.Sql) => Promise<readonly string[]>;

/**
 * Reads expressions of SQL that come to JSON: all that one turn of a request asks for in one statement. What an expression
 * holds is for who wrote it to know, as with Prisma's raw queries.
 */
export class JsonParts {
  readonly #columns: DataLoader<Prisma.Sql, string>;

  constructor(send: SendColumns) {
    const read = (parts: readonly Prisma.Sql[]) =>
      send(Prisma.sql`${Prisma.raw(KEPT_BY_ROW)} ${Prisma.join([...parts])}`);
    this.#columns = new DataLoader(read, { cache: false });
  }

  async load<Value>(part: Prisma.Sql): Promise<Value> {
    return JSON.parse(await this.#columns.load(part));
  }
}
