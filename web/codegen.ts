import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { scalars } from "../examples/scalars.js";

/** What the service knows a document by, as Apollo's protocol writes it: lower-case hex, without a word for the algorithm. */
const sha256 = (document: string) => createHash("sha256").update(document).digest("hex");

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars,
  documentMode: "string",
};
/** Documents are texts: a browser reads fewer bytes than their syntax trees take. */
const presetConfig = { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 }, skipIndexFile: true };

/** Documents that the service itself asks. */
const ofService = {
  preset: "client" as const,
  presetConfig,
  config: { ...config, importExtension: ".js" },
};

/**
 * Types the documents of the `.graphql` files, and writes each by its hash for the service to know: those of the explorer, those
 * that agents' tools are made of, and those by which its pages tell what is at an address.
 */
export default {
  schema: "schema.graphql",
  generates: {
    "web/src/api/generated/": { documents: "web/src/**/*.graphql", preset: "client", presetConfig, config },
    "src/agents/generated/": { documents: "src/agents/documents/*.graphql", ...ofService },
    "src/server/pages/generated/": {
      documents: ["src/server/pages/documents/*.graphql", "src/agents/documents/shared.graphql"],
      ...ofService,
    },
  },
} satisfies CodegenConfig;
