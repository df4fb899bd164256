import {
  type ASTNode,
  type ASTVisitor,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  Kind,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { limits } from "../../limits/limits.js";
import { placeOf } from "./errors.js";

/** Where a value is used: as `filter.from`, say, of the field whose answer would stand at `path`. */
interface Use {
  readonly argument: string;
  readonly path: readonly string[];
}

/**
 * Gives an error about a value, be it written in the document or sent as a variable, what errors of resolvers have: the
 * path of the field, and the argument or input field as `extensions.argument`.
 */
export const placeValues: Plugin = {
  onValidate:
    ({ params: { documentAST } }) =>
    ({ result, valid, setResult }) => {
      // Each is looked for in the whole document: those that are left out of the answer need no place.
      const isTold = (index: number): boolean => index < limits.errors.most;
      if (!valid)
        setResult(
          result.map((error, index) => (isOfGraphQL(error) && isTold(index) ? placedIn(documentAST, error) : error)),
        );
    },
  onExecute: ({ args: { schema, document, variableValues } }) => ({
    onExecuteDone: ({ result, setResult }) => {
      if (Symbol.asyncIterator in result || result.errors === undefined || result.data != null) return;
      const within = placesInVariables(schema, variableValues ?? {});
      setResult({ ...result, errors: result.errors.map((error) => placedIn(document, error, within(error))) });
    },
  }),
};

function isOfGraphQL(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError;
}

/**
 * An error about a value, with its place.
 *
 * @param within where in the value of a variable the error is
 */
export function placedIn(document: DocumentNode, error: GraphQLError, within: readonly string[] = []): GraphQLError {
  const node = error.nodes?.[0];
  const use = node && error.path === undefined ? useOf(document, node) : undefined;
  if (use === undefined) return error;
  const argument = [use.argument, ...within].join(".");
  // The request is refused as a whole all the same, for which GraphQL over HTTP has this status.
  const http = { spec: true, status: 400 };
  return new GraphQLError(error.message, {
    ...placeOf(error),
    path: use.path,
    originalError: error.originalError,
    extensions: { http, ...error.extensions, argument },
  });
}

/** Where a value is used, or a variable first; undefined for what is no value of an argument. */
function useOf(document: DocumentNode, sought: ASTNode): Use | undefined {
  const [ancestors, node] = findWithAncestors(document, (each) => each === sought) ?? [];
  const definition = [...(ancestors ?? []), ...(node ? [node] : [])].find(isVariableDefinition);
  if (definition !== undefined) return useOfVariable(document, definition.variable.name.value);
  const names = (ancestors ?? []).concat(node ?? []).flatMap((each) => {
    const isPart = each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD;
    return isPart ? [each.name.value] : [];
  });
  return names.length === 0 ? undefined : { argument: names.join("."), path: pathOf(document, ancestors ?? []) };
}

/** An error about a value within a variable: it stands where the variable is given to first, or the variable is declared. */
export function errorOfVariable(
  document: DocumentNode,
  { variable, within }: { readonly variable: string; readonly within: readonly string[] },
  problem: string,
): GraphQLError {
  const [, definition] =
    findWithAncestors(document, (node) => isVariableDefinition(node) && node.variable.name.value === variable) ?? [];
  const argument = [useOfVariable(document, variable)?.argument ?? variable, ...within].join(".");
  const error = new GraphQLError(`${argument}: ${problem}`, {
    ...(definition && { nodes: definition }),
    extensions: { argument, code: "BAD_USER_INPUT" },
  });
  return placedIn(document, error, within);
}

/** The argument that a variable is given to first, if it is the whole of its value. */
export function argumentOfVariable(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): GraphQLArgument | undefined {
  const types = new TypeInfo(schema);
  let argument: GraphQLArgument | undefined;
  const visitor: ASTVisitor = {
    VariableDefinition: () => false,
    Variable: (node, _key, parent) => {
      if (node.name.value !== name) return undefined;
      const isWhole = parent !== undefined && "kind" in parent && parent.kind === Kind.ARGUMENT;
      argument = (isWhole && types.getArgument()) || undefined;
      return BREAK;
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return argument;
}

function useOfVariable(document: DocumentNode, name: string): Use | undefined {
  const [, used] =
    findWithAncestors(
      document,
      (node, ancestors) =>
        node.kind === Kind.VARIABLE && node.name.value === name && !ancestors.some(isVariableDefinition),
    ) ?? [];
  return used && useOf(document, used);
}

/** The path of the field that a node belongs to; a fragment's fields are where it is spread first. */
function pathOf(document: DocumentNode, ancestors: readonly ASTNode[], depth = 0): readonly string[] {
  const fields = ancestors.flatMap((node) => (node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : []));
  const fragment = ancestors.find((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  // A cycle of fragments is an error of its own.
  if (fragment === undefined || depth > document.definitions.length) return fields;
  const [above = []] =
    findWithAncestors(
      document,
      (node) => node.kind === Kind.FRAGMENT_SPREAD && node.name.value === fragment.name.value,
    ) ?? [];
  return [...pathOf(document, above, depth + 1), ...fields];
}

type Found = readonly [ancestors: readonly ASTNode[], node: ASTNode];

function findWithAncestors(
  document: DocumentNode,
  isSought: (node: ASTNode, ancestors: readonly ASTNode[]) => boolean,
): Found | undefined {
  let found: Found | undefined;
  const above: ASTNode[] = [];
  visit(document, {
    enter: (node) => {
      if (isSought(node, above)) {
        found = [[...above], node];
        return BREAK;
      }
      above.push(node);
      return undefined;
    },
    leave: () => {
      above.pop();
    },
  });
  return found;
}

function isVariableDefinition(node: ASTNode): node is VariableDefinitionNode {
  return node.kind === Kind.VARIABLE_DEFINITION;
}

/** For errors in the order in which they were met: where in the value of its variable each is. */
function placesInVariables(
  schema: GraphQLSchema,
  values: Readonly<Record<string, unknown>>,
): (error: GraphQLError) => readonly string[] {
  const left = new Map<VariableDefinitionNode, (readonly string[])[]>();
  return ({ nodes }) => {
    const definition = nodes?.[0];
    if (definition?.kind !== Kind.VARIABLE_DEFINITION) return [];
    const places = left.get(definition) ?? placesIn(schema, definition, values[definition.variable.name.value]);
    left.set(definition, places);
    return places.shift() ?? [];
  };
}

function placesIn(schema: GraphQLSchema, { type: written }: VariableDefinitionNode, value: unknown) {
  const places: (readonly string[])[] = [];
  const type = typeFromAST(schema, written);
  if (isInputType(type) && value !== undefined)
    coerceInputValue(value, type, (path) => places.push(path.filter((part) => typeof part === "string")));
  return places;
}
