/** Rows of one table, by column; what is undefined becomes null. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly object[];
}
