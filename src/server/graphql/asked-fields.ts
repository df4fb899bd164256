import { getVariableValues } from "@graphql-tools/executor";
import { collectFields, collectSubFields, type VariableValues } from "@graphql-tools/utils";
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";

/** An operation of a document, with variables that fit it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: VariableValues;
}

/** Which operation a request means. @returns undefined when none, or when its variables do not fit their types */
export function askedOperation({ schema, document, operationName, variableValues }: ExecutionArgs): Asked | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation == null) return undefined;
  const definitions = operation.variableDefinitions ?? [];
  const { variableValues: variables } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 1 });
  return variables && { schema, document, operation, variables };
}

/** A field at one place of an answer. */
export interface AskedField {
  /** The object type that the place is of. */
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** What it is called in the answer. */
  readonly key: string;
  /** The first node that asks for it, whose arguments are those of all others. */
  readonly node: FieldNode;
  /** All nodes that ask for it. */
  readonly nodes: readonly FieldNode[];
  /** What is asked of what it leads to, by object type; undefined where it leads to values. */
  readonly within: ReadonlyMap<GraphQLObjectType, readonly AskedField[]> | undefined;
}

/** A document may spread fragments over and over: walking through all that it asks for must come to an end. */
const MOST_FIELDS = 500;

/**
 * The fields that an operation asks for, place by place: what its fragments come to for each type, and without what its
 * conditions leave out. They are collected by the functions that the interpreter collects them with.
 *
 * @returns undefined when they are too many to look at, or parts of the answer are to be sent later
 * @throws GraphQLError when a condition has no value
 */
export function askedFields({ schema, document, operation, variables }: Asked): readonly AskedField[] | undefined {
  const root = schema.getRootType(operation.operation);
  if (root == null) return undefined;
  const fragments = fragmentsOf(document);
  let count = 0;
  let isWhole = true;

  const fieldsOf = (
    type: GraphQLObjectType,
    { fields, patches }: ReturnType<typeof collectFields>,
  ): readonly AskedField[] => {
    if (patches.length > 0) isWhole = false;
    return [...fields].flatMap(([key, nodes]) => {
      const [node] = nodes;
      const field = node && fieldOf(schema, type, node);
      count += 1;
      if (!field || !isWhole || count > MOST_FIELDS) return [];
      return [{ type, field, key, node, nodes, within: within(field, nodes) }];
    });
  };
  const within = (field: GraphQLField<unknown, unknown>, nodes: FieldNode[]): AskedField["within"] => {
    const type = getNamedType(field.type);
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : undefined;
    return (
      types &&
      new Map(types.map((each) => [each, fieldsOf(each, collectSubFields(schema, fragments, variables, each, nodes))]))
    );
  };

  const asked = fieldsOf(root, collectFields(schema, fragments, variables, root, operation.selectionSet));
  return isWhole && count <= MOST_FIELDS ? asked : undefined;
}

/** The fragments of a document, by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  return fragments;
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { name }: FieldNode,
): GraphQLField<unknown, unknown> | undefined {
  if (name.value === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const ofSchema = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name.value);
  return type === schema.getQueryType() && ofSchema ? ofSchema : type.getFields()[name.value];
}
