import type { Table, View } from "./catalog.js";
import { ownersOf } from "./guards.js";

/** Lists of rows that a model of `schema.prisma` has, by field: the table of those rows. */
type Lists = Readonly<Record<string, string>>;

/** The views that give the entries of new tables back, and what must know of them, as SQL. */
export function missingViews(
  tables: ReadonlyMap<string, Table>,
  views: ReadonlyMap<string, View>,
  schema: string,
): string[] {
  const lists = listsIn(schema);
  const entities = [...tables.values()].filter(isEntity);
  const created = entities.filter(({ name }) => !views.has(`entry_${name}`));
  const published = Object.entries(lists.get("edition") ?? {}).filter(
    ([, table]) => views.has(`entry_${table}`) || created.some(({ name }) => name === table),
  );
  const unread = published.some(([, table]) => !views.get("entry")?.reads.includes(`entry_${table}`));
  return [
    ...evidenceView(tables.get("evidence"), views.get("entry_evidence")),
    ...created.map((entity) => entryView(entity, tables, lists.get(entity.name) ?? {})),
    ...(unread ? [wholeView(published)] : []),
  ];
}

/** The view of one entity, as its corpus folder says an entry: what an author may leave out is left out. */
export function entryView(entity: Table, tables: ReadonlyMap<string, Table>, lists: Lists): string {
  const { name } = entity;
  const own = (alias: string, column: string): string =>
    `("${alias}"."edition_id", "${alias}"."${column}") = ("${name}"."edition_id", "${name}"."id")`;
  const scalars = entity.columns
    .filter((column) => !["edition_id", "id", "earliest_day", "latest_day"].includes(column))
    .filter((column) => !(column in entity.references))
    .map((column) => [column, `"${name}"."${column}"`]);
  const single = Object.entries(entity.references)
    .filter(([, target]) => tables.get(target)?.columns.includes("slug"))
    .map(([column, target]) => [
      column.replace(/_id$/, ""),
      `(SELECT "one"."slug" FROM "${target}" "one"\n      WHERE ("one"."edition_id", "one"."id") = ("${name}"."edition_id", "${name}"."${column}"))`,
    ]);
  const several = Object.entries(lists).flatMap(([field, joining]) => {
    const join = tables.get(joining);
    if (join === undefined || join.columns.includes("id")) return [];
    // A joining table begins with the column of the entity that its rows belong to.
    const [[column, owner] = ["", ""], [other, target] = ["", ""], ...more] = join.columns.flatMap((each) => {
      const to = join.references[each];
      return to === undefined ? [] : [[each, to] as const];
    });
    if (owner !== name || more.length > 0 || !tables.get(target)?.columns.includes("slug")) return [];
    const order = join.columns.includes("position") ? "position" : other;
    return [
      [
        field,
        `(SELECT jsonb_agg("one"."slug" ORDER BY "${order}") FROM "${joining}"\n      JOIN "${target}" "one" ON ("one"."edition_id", "one"."id") = ("${joining}"."edition_id", "${other}")\n      WHERE ${own(joining, column)})`,
      ],
    ];
  });
  const owned = [
    ["labels", "label", `jsonb_object_agg("language", "value") FROM "label"`],
    ["evidence", "evidence", `"evidence" FROM "entry_evidence"`],
  ].flatMap(([key = "", table = "", selected = ""]) => {
    const owning = tables.get(table);
    if (owning === undefined || !ownersOf(owning).includes(`${name}_id`)) return [];
    return [
      [key, `(SELECT ${selected}\n      WHERE ${own(table === "label" ? table : "entry_evidence", `${name}_id`)})`],
    ];
  });
  const pairs = [...scalars, ...single, ...several, ...owned].map(
    ([key = "", value]) => `'${camelCase(key)}', ${value}`,
  );
  return `CREATE VIEW "entry_${name}" AS\nSELECT "edition_id", "id", "slug" AS "key", jsonb_strip_nulls(jsonb_build_object(\n    ${pairs.join(",\n    ")})) AS "entry"\nFROM "${name}";`;
}

/** Evidence is gathered by what it belongs to; a view may gain columns at its end only. */
function evidenceView(evidence: Table | undefined, view: View | undefined): string[] {
  if (evidence === undefined || view === undefined) return [];
  const owners = ownersOf(evidence);
  const added = owners.filter((owner) => !view.columns.includes(owner));
  if (added.length === 0) return [];
  const gathered = `jsonb_agg(jsonb_build_object(
    'source', "source"."slug", 'paragraph', "paragraph", 'start', "start_position", 'end', "end_position",
    'digest', "evidence"."digest", 'gloss', "gloss") ORDER BY "evidence"."id") AS "evidence"`;
  const selected = [...view.columns, ...added].map((column) =>
    column === "evidence" ? gathered : `"evidence"."${column}"`,
  );
  const groups = ["edition_id", ...owners].map((column) => `"evidence"."${column}"`);
  return [
    `CREATE OR REPLACE VIEW "entry_evidence" AS
SELECT ${selected.join(", ")}
FROM "evidence" JOIN "source" ON ("source"."edition_id", "source"."id") = ("evidence"."edition_id", "source_id")
GROUP BY ${groups.join(", ")};`,
  ];
}

function wholeView(published: readonly (readonly [string, string])[]): string {
  const rest = published.map(([list, table]) => `UNION ALL SELECT '${list}', * FROM "entry_${table}"`);
  return `CREATE OR REPLACE VIEW "entry" AS\nSELECT 'corpus' AS "list", * FROM "entry_corpus"\n${rest.join("\n")};`;
}

function isEntity({ columns }: Table): boolean {
  return ["edition_id", "id", "slug"].every((column) => columns.includes(column));
}

function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the catalogs do not know: how fields are named that lead to many rows. By table. */
export function listsIn(schema: string): ReadonlyMap<string, Lists> {
  const models = [...schema.matchAll(/^model (\w+) \{$(.*?)^\}$/gms)].map(([, name = "", body = ""]) => ({
    name,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
    fields: [...body.matchAll(/^ +(\w+) +(\w+)\[\]/gm)],
  }));
  const tableOf = (model: string): string => models.find(({ name }) => name === model)?.table ?? model;
  return new Map(
    models.map(({ table, fields }) => [
      table,
      Object.fromEntries(fields.map(([, field = "", model = ""]) => [field, tableOf(model)])),
    ]),
  );
}
