/** What a rule named by number, among the rows that it was given. That it is there is the rule's promise. */
export function present<Value>(rows: ReadonlyMap<number, Value>, id: number): Value {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`a comparison named row ${id}, which was not read`);
  return row;
}
