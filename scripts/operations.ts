import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { buildSchema, parse } from "graphql";

/** A generated file: its name within the folder of generated files, and its content. */
export interface GeneratedFile {
  readonly name: string;
  readonly content: string;
}

const wanted = new Set(["/graphql.ts", "/persisted-documents.json"]);

/**
 * What codegen's client preset makes of the operations in the `.graphql` files below `folder`: documents that carry the
 * types of their answers and variables, and the text of each by its hash, as the service learns them.
 *
 * @throws Error when an operation does not fit the schema
 */
export async function generatedOperations(folder: string, schemaText: string): Promise<GeneratedFile[]> {
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => {
      const rawSDL = readFileSync(join(folder, name), "utf8");
      return { location: name, rawSDL, document: parse(rawSDL) };
    });
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: "/",
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    documents,
    config: { scalars: { EDTF: "string", DateTime: "string" }, useTypeImports: true, enumsAsTypes: true },
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
    plugins: [],
    pluginMap: {},
  });
  const files = sections.filter(({ filename }) => wanted.has(filename));
  return Promise.all(
    files.map(async (section) => ({ name: section.filename.slice(1), content: await codegen(section) })),
  );
}

/** As Apollo's protocol writes it: in lower-case hex, without a word for the algorithm before it. */
function sha256(operation: string): string {
  return createHash("sha256").update(operation).digest("hex");
}
