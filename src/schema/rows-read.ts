import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from "@pothos/core";
import type { GraphQLFieldResolver } from "graphql";

const PLUGIN = "rowsRead";

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      rowsRead: RowsRead<Types>;
    }
  }
}

/**
 * Answers a relation from its row, which was read with it. The Prisma plugin would ask first whether it was this place of the
 * document that the row was read for, which costs more than all else about an answer of a thousand rows, and would else
 * read the row once more. Here every field reads its relation whole and in one order, whoever asks
 * (`tests/schema/relations.test.ts` holds the fields to that), and whoever gives a row out reads it as it is selected.
 */
class RowsRead<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types["Context"], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types["Context"], object> {
    const relation = relationOf(field.extensions?.["pothosPrismaSelect"]);
    const { resolve } = field;
    if (relation === undefined || resolve === undefined) return resolver;
    return (row, args, context, info) => {
      if (!isReadWith(relation, row)) throw new Error(`${info.parentType.name} was read without ${relation}`);
      return resolve(row, args, context, info);
    };
  }
}

/** The relation (or the column) that a field's selection reads; undefined when it has none. */
export function relationOf(select: unknown): string | undefined {
  return Object.keys(readBy(select))[0];
}

/** What a field's selection reads; what is selected within is `true`, unless it says otherwise. */
export function readBy(select: unknown, within: (query: unknown) => unknown = () => true): object {
  if (typeof select === "function") {
    const { select: read }: { select: object } = select({}, {}, within);
    return read;
  }
  return typeof select === "object" && select !== null ? select : {};
}

function isReadWith(relation: string, row: unknown): boolean {
  return typeof row === "object" && row !== null && Reflect.get(row, relation) !== undefined;
}

SchemaBuilder.registerPlugin(PLUGIN, RowsRead);

export default PLUGIN;
