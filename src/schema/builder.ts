import SchemaBuilder from "@pothos/core";
import ComplexityPlugin from "@pothos/plugin-complexity";
import PrismaPlugin from "@pothos/plugin-prisma";
import RelayPlugin from "@pothos/plugin-relay";
import type PrismaTypes from "../../prisma/generated/pothos-types.js";
import { getDatamodel } from "../../prisma/generated/pothos-types.js";
import { limits } from "../limits/limits.js";
import type { Context } from "../resolvers/context.js";
import type { EditionEntityType, EntityRows } from "../resolvers/rows.js";
import { fieldCost } from "./cost.js";
import { relayOptions } from "./relay-options.js";
import RowsReadPlugin from "./rows-read.js";

export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  Connection: { readonly totalCount: number };
  Objects: Pick<EntityRows, EditionEntityType>;
  Scalars: {
    ID: { Input: string; Output: string | number };
    EDTF: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
}>({
  plugins: [RowsReadPlugin, RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: relayOptions,
  // Costs are only noted on the fields here: the server reckons an operation up before it is executed at all.
  complexity: { disabled: true, fieldComplexity: fieldCost },
  prisma: {
    client: (context) => context.database,
    dmmf: getDatamodel(),
  },
});

builder.queryType({
  description:
    "Where every question starts. A question about eras, leaders, principles, events, quotes or stances that is asked " +
    "here is answered from the current edition of the default corpus; ask it of `edition(corpus:, number:)` to choose another. " +
    `An operation may cost up to ${limits.cost.most} points, about one for each value of its answer (the header \`graphql-cost: 1\` ` +
    `asks for the figure); a list in an argument may have ${limits.listItems.most} items, a string ${limits.textLength.most} characters.`,
});

builder.globalConnectionField("totalCount", (t) =>
  t.int({
    description: "How many there are in all, on every page together.",
    resolve: ({ totalCount }) => totalCount,
  }),
);

export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer BuilderTypes> ? BuilderTypes : never;
/** What a field's `t.arg` is, for functions that several fields take arguments from. */
export type ArgBuilder = PothosSchemaTypes.FieldBuilder<Types, unknown>["arg"];
