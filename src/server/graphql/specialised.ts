import { getArgumentValues, type VariableValues } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type NameNode,
  OperationTypeNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import type { AskedField } from "./asked-fields.js";

/** A query that asks for the same fields as another in the plainest words. */
export interface Specialised {
  readonly document: DocumentNode;
  /**
   * What its variables are where the variables of the other are these.
   *
   * @throws GraphQLError when an argument has no value that fits
   */
  readonly valuesFor: (variables: VariableValues) => Record<string, unknown>;
}

/** A field with arguments, each of which has a variable of its own. */
interface Place {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Variables by the names of the arguments. */
  readonly names: ReadonlyMap<string, string>;
}

const given = new GraphQLScalarType({ name: "Given", description: "A value that fits the argument that it is for." });

const withGiven = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema that specialised queries are of: with a type for their variables, whose values are coerced already. */
export function schemaFor(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...config } = schema.toConfig();
  const made = withGiven.get(schema) ?? new GraphQLSchema({ ...config, types: [...types, given], assumeValid: true });
  withGiven.set(schema, made);
  return made;
}

/**
 * Writes a query for fields: each once for each object type, all nodes its own, without conditions, fragments with names, or
 * values. Whatever is written in a document, in its fragments, conditions and literals, is read by the interpreter's own
 * functions and by nothing else.
 *
 * @returns undefined when the fields cannot be compiled under their names, or ask about the schema
 */
export function specialise(fields: readonly AskedField[]): Specialised | undefined {
  const places: Place[] = [];
  let variables = 0;
  let isPlain = true;

  const placeOf = ({ field, node }: AskedField): Place => {
    const names = new Map(field.args.map(({ name }) => [name, `v${variables++}`]));
    const place = { field, node, names };
    if (names.size > 0) places.push(place);
    return place;
  };
  const nodeFor = (asked: AskedField): FieldNode => {
    if (!isCompilable(asked)) isPlain = false;
    return {
      kind: Kind.FIELD,
      alias: named(asked.key),
      name: named(asked.field.name),
      arguments: [...placeOf(asked).names].map(([name, variable]) => ({
        kind: Kind.ARGUMENT,
        name: named(name),
        value: { kind: Kind.VARIABLE, name: named(variable) },
      })),
      ...(asked.within && { selectionSet: setFor(asked.within) }),
    };
  };
  const setFor = (within: NonNullable<AskedField["within"]>): SelectionSetNode => {
    return setOf(
      [...within].map(([type, selected]) => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: named(type.name) },
        selectionSet: setOf(selected.map(nodeFor)),
      })),
    );
  };

  const selectionSet = setOf(fields.map(nodeFor));
  if (!isPlain) return undefined;
  return {
    document: queryOf(selectionSet, variables),
    valuesFor: (values) => Object.assign({}, ...places.map((place) => valuesAt(place, values))),
  };
}

/**
 * graphql-jit joins the names on the way to a field by `_`, and takes places whose joined names are alike for one; it sets the
 * prototype of an answer that has something called `__proto__`.
 */
function isCompilable({ field, key }: AskedField): boolean {
  if (field === TypeNameMetaFieldDef) return key !== "__proto__";
  return field !== SchemaMetaFieldDef && field !== TypeMetaFieldDef && !key.includes("_");
}

function valuesAt({ field, node, names }: Place, { coerced, sources }: VariableValues): Record<string, unknown> {
  const args = getArgumentValues(field, node, coerced, { ...sources });
  return Object.fromEntries(
    [...names].filter(([name]) => Object.hasOwn(args, name)).map(([name, variable]) => [variable, args[name]]),
  );
}

function queryOf(selectionSet: SelectionSetNode, variables: number): DocumentNode {
  const definition = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: Array.from({ length: variables }, (_, place) => ({
      kind: Kind.VARIABLE_DEFINITION as const,
      variable: { kind: Kind.VARIABLE as const, name: named(`v${place}`) },
      type: { kind: Kind.NAMED_TYPE as const, name: named(given.name) },
    })),
    selectionSet,
  } as const;
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
