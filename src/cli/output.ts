import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** What a command prints: for people, or one JSON document for a program. */
export interface OutputOptions {
  readonly json?: boolean;
}

/** Prints a result: as JSON where that was asked for, otherwise as the lines that people read. */
export function printResult(result: unknown, { json }: OutputOptions, lines: () => readonly string[]): void {
  process.stdout.write(
    json
      ? `${JSON.stringify(result, null, 2)}\n`
      : lines()
          .map((line) => `${line}\n`)
          .join(""),
  );
}

/** The same document, piece by piece, of a result that ends with a list of any length. */
export async function* jsonWithList<Item>(
  result: object,
  name: string,
  pieces: AsyncIterable<readonly Item[]>,
  toJson: (item: Item) => unknown,
): AsyncGenerator<string> {
  const [start, end] = JSON.stringify({ ...result, [name]: [] }, null, 2).split(/(?<=\[)(?=\]\n\}$)/);
  let before = start ?? "";
  let after = end ?? "";
  for await (const items of pieces)
    for (const item of items) {
      yield `${before}\n    ${JSON.stringify(toJson(item), null, 2).replaceAll("\n", "\n    ")}`;
      before = ",";
      after = `\n  ${end ?? ""}`;
    }
  yield `${before === "," ? "" : before}${after}\n`;
}

/** Text in a style, where the stream is a terminal that shows colours (NO_COLOR and FORCE_COLOR are heeded). */
export function styled(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream });
}

/** Rows as aligned columns, the first row being the head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
