import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { scalars } from "../examples/scalars.js";

/** What the service knows a document by, as Apollo's protocol writes it: lower-case hex, without a word for the algorithm. */
const sha256 = (document: string) => createHash("sha256").update(document).digest("hex");

/** Types the documents of the `.graphql` files, and writes each by its hash for the service to know. */
export default {
  schema: "schema.graphql",
  documents: "web/src/**/*.graphql",
  generates: {
    "web/src/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 }, skipIndexFile: true },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
      },
    },
  },
} satisfies CodegenConfig;
