import type { Connection, Submittable } from "pg";

/**
 * Asks for the state of the catalogue. Every request does, so this takes what the database sends as it comes: node-postgres'
 * own queries, which make rows of any columns, cost a process twice the time. `pool.query` resolves with the query itself.
 */
export class StateQuery implements Submittable {
  state = "";
  /** Set by node-postgres. */
  callback: ((error: Error | undefined, query?: this) => void) | undefined;

  submit(connection: Connection): void {
    connection.query("SELECT state FROM catalogue");
  }

  handleRowDescription(): void {}

  handleDataRow({ fields: [state] }: { readonly fields: readonly (string | null)[] }): void {
    this.state = state ?? "";
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.callback?.(undefined, this);
  }

  handleError(error: Error): void {
    this.callback?.(error);
  }
}
