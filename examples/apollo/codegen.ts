import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: "schema.graphql",
  documents: "examples/apollo/*.tsx",
  generates: {
    "examples/apollo/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { EDTF: "string", Date: "string", DateTime: "string" },
      },
    },
  },
} satisfies CodegenConfig;
