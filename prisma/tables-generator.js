// A generator of `prisma generate`: writes how models and relations lie in tables, which Prisma's client knows and does not tell.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import generatorHelper from "@prisma/generator-helper";

const { generatorHandler } = generatorHelper;
const OUTPUT = fileURLToPath(new URL("./generated/tables.ts", import.meta.url));

generatorHandler({
  onManifest: () => ({ prettyName: "tables", defaultOutput: OUTPUT }),
  onGenerate: ({ dmmf }) => writeFile(OUTPUT, text(dmmf.datamodel)),
});

function text({ models, enums }) {
  const tables = models.map((model) => `  ${model.name}: ${JSON.stringify(tableOf(model, models, enums))},`);
  return `/* Written by \`npm run generate\` from prisma/schema.prisma. */\nexport const tables = {\n${tables.join("\n")}\n} as const;\n`;
}

function tableOf(model, models, enums) {
  const scalars = model.fields.filter(({ kind }) => kind !== "object");
  const relations = model.fields.filter(({ kind }) => kind === "object");
  return {
    table: model.dbName ?? model.name,
    columns: Object.fromEntries(scalars.map((field) => [field.name, columnOf(field, enums)])),
    relations: Object.fromEntries(relations.map((field) => [field.name, relationOf(field, model, models)])),
  };
}

/** Pairs of columns by which the rows of both sides belong together, and whether there may be several. */
function relationOf(field, model, models) {
  const other = models.find(({ name }) => name === field.type);
  const back = other.fields.find(
    (candidate) => candidate.relationName === field.relationName && (other !== model || candidate !== field),
  );
  const owns = field.relationFromFields.length > 0;
  const [from, to] = owns
    ? [field.relationFromFields, field.relationToFields]
    : [back.relationToFields, back.relationFromFields];
  return {
    model: field.type,
    isList: field.isList,
    isNullable: !field.isRequired,
    on: from.map((name, index) => [columnNamed(model, name), columnNamed(other, to[index])]),
  };
}

const sqlTypes = { Int: "integer", Float: "double precision", String: "text", DateTime: "timestamptz", Json: "jsonb" };

/** A column's name and type; the values of an enum. */
function columnOf({ name, dbName, type, isRequired, isList }, enums) {
  const values = enums.find((each) => each.name === type);
  return {
    name: dbName ?? name,
    type: values ? (values.dbName ?? values.name) : sqlTypes[type],
    isNullable: !isRequired,
    isList,
    ...(values && { values: values.values.map((value) => value.dbName ?? value.name) }),
  };
}

function columnNamed(model, name) {
  return columnOf(
    model.fields.find((field) => field.name === name),
    [],
  ).name;
}
