import * as z from "zod";
import { jsonSchemas } from "../src/corpus/json-schemas.js";
import { columnsOf, tableNames } from "../src/edition/tables.js";
import { entities, isListName } from "../src/entities/index.js";

/** Pages of docs/ that hold a table of what the entities say, each with that table. */
export const corpusTables: Readonly<Record<string, () => string>> = {
  "docs/corpus-format.md": keysTable,
  "docs/exports.md": columnsTable,
};

const [begin, end] = ["<!-- printed by npm run schema -->", "<!-- to here -->"];

/** A page with its table as it is now. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(begin, 2);
  const after = rest?.split(end, 2)[1];
  if (before === undefined || after === undefined) throw new Error(`expected ${begin} and ${end} around the table`);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

function columnsTable(): string {
  return tableOf(
    ["list", "columns"],
    tableNames.map((name) => {
      const hasLabels = isListName(name) && entities[name].labels !== undefined;
      return [code(name), columnsOf(name, hasLabels ? ["label:…", "altLabel:…"] : []).join(", ")];
    }),
  );
}

const objectShape = z.object({
  properties: z.record(z.string(), z.object({ description: z.string() })),
  required: z.array(z.string()),
});
/** A file holds one mapping, or a list of them. */
const fileShape = z.union([objectShape, z.object({ items: objectShape }).transform(({ items }) => items)]);

function keysTable(): string {
  return tableOf(
    ["file", "key", "may be left out", "what it holds"],
    Object.entries(jsonSchemas()).flatMap(([schema, shape]) => {
      const file = schema.replace(".schema.json", "");
      const { properties, required } = fileShape.parse(shape);
      return Object.entries(properties).map(([key, { description }], index) => [
        index === 0 ? code(isFolder(file) ? `${file}/*.yaml` : `${file}.yaml`) : "",
        code(key),
        required.includes(key) ? "" : "yes",
        description.replaceAll("|", "\\|"),
      ]);
    }),
  );
}

function isFolder(list: string): boolean {
  return list === "stances" || (isListName(list) && entities[list].files !== undefined);
}

function code(text: string): string {
  return `\`${text}\``;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
