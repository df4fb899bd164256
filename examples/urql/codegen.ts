import type { CodegenConfig } from "@graphql-codegen/cli";
import { scalars } from "../scalars.js";

export default {
  schema: "schema.graphql",
  documents: "examples/urql/*.tsx",
  generates: {
    "examples/urql/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
      },
    },
  },
} satisfies CodegenConfig;
