// A generator of `prisma generate`: writes how models and relations lie in tables, which Prisma's client knows and does not tell.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import generatorHelper from "@prisma/generator-helper";

const { generatorHandler } = generatorHelper;
const OUTPUT = fileURLToPath(new URL("./generated/tables.ts", import.meta.url));

generatorHandler({
  onManifest: () => ({ prettyName: "tables", defaultOutput: OUTPUT }),
  onGenerate: ({ dmmf }) => writeFile(OUTPUT, text(dmmf.datamodel.models)),
});

function text(models) {
  const tables = models.map((model) => `  ${model.name}: ${JSON.stringify(tableOf(model, models))},`);
  return `/* Written by \`npm run generate\` from prisma/schema.prisma. */\nexport const tables = {\n${tables.join("\n")}\n} as const;\n`;
}

function tableOf(model, models) {
  const scalars = model.fields.filter(({ kind }) => kind !== "object");
  const relations = model.fields.filter(({ kind }) => kind === "object");
  return {
    table: model.dbName ?? model.name,
    columns: Object.fromEntries(scalars.map((field) => [field.name, columnOf(field)])),
    dates: scalars.filter(({ type }) => type === "DateTime").map(({ name }) => name),
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
    on: from.map((name, index) => [columnNamed(model, name), columnNamed(other, to[index])]),
  };
}

function columnNamed(model, name) {
  return columnOf(model.fields.find((field) => field.name === name));
}

function columnOf({ name, dbName }) {
  return dbName ?? name;
}
