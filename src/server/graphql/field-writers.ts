import { getArgumentValues } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
} from "graphql";
import type { AskedField } from "./asked-fields.js";
import type { Execution, WriteObject } from "./execution.js";
import { inOnePiece, Pieces, type Written } from "./pieces.js";
import { withTextKept } from "./row-texts.js";

/** What resolvers are told of an operation, each time that it is executed. */
export type Operation = Pick<GraphQLResolveInfo, "schema" | "fragments" | "operation">;

type Path = GraphQLResolveInfo["path"];

/** Writes what a field has come to. */
type WriteValue = (value: unknown, execution: Execution, path: Path, info: GraphQLResolveInfo) => Written;
/** Writes what leads to nothing else. */
type WriteLeaf = (value: unknown) => string;

/** Something is not as the schema has it. What that is, the interpreter tells. */
class NotAsTyped extends Error {}

/** Makes what writes the fields that are asked of one object type. */
export function objectWriter(fields: readonly AskedField[], operation: Operation): WriteObject {
  const writers = fields.map((asked, index) => ({
    before: `${index === 0 ? "" : ","}${JSON.stringify(asked.key)}:`,
    write: fieldWriter(asked, operation),
  }));
  return (source, execution, path) => {
    const pieces = new Pieces("{");
    try {
      for (const { before, write } of writers) pieces.add(before, write(source, execution, path));
    } catch (error) {
      pieces.abandon();
      throw error;
    }
    return pieces.ended("}");
  };
}

function fieldWriter(asked: AskedField, operation: Operation): WriteObject {
  const { type, field } = asked;
  if (field === TypeNameMetaFieldDef) {
    const name = JSON.stringify(type.name);
    return () => name;
  }
  if (!isLeafType(getNamedType(field.type))) return resolvedWriter(asked, operation, valueWriter(asked, operation));
  const writeLeaf = leafWriter(field.type);
  const writeResolved = resolvedWriter(asked, operation, writeLeaf);
  if (field.resolve !== undefined) return writeResolved;
  const { name } = field;
  return (source, execution, path) => {
    const value = isRecord(source) ? source[name] : undefined;
    const isAtHand = typeof value !== "function" && !isPromise(value);
    return isAtHand ? writeLeaf(value) : writeResolved(source, execution, path);
  };
}

function resolvedWriter(
  asked: AskedField,
  { schema, fragments, operation }: Operation,
  write: WriteValue,
): WriteObject {
  const { type, field, key, nodes } = asked;
  const { name: fieldName, type: returnType, resolve = defaultFieldResolver } = field;
  return (source, execution, parentPath) => {
    const path = { prev: parentPath, key, typename: type.name };
    const info: GraphQLResolveInfo = {
      fieldName,
      fieldNodes: nodes,
      returnType,
      parentType: type,
      path,
      schema,
      fragments,
      rootValue: execution.rootValue,
      operation,
      variableValues: execution.variables.coerced,
    };
    const value: unknown = resolve(source, argumentsOf(asked, execution), execution.context, info);
    return whenThere(value, (there) => write(there, execution, path, info));
  };
}

const NO_ARGUMENTS = {};

/** Arguments are worked out by the interpreter's function, and for all objects that stand at a place at once. */
function argumentsOf(asked: AskedField, { variables, arguments: known }: Execution): Record<string, unknown> {
  const { field, node } = asked;
  if (field.args.length === 0) return NO_ARGUMENTS;
  const found = known.get(asked) ?? getArgumentValues(field, node, variables.coerced, { ...variables.sources });
  known.set(asked, found);
  return found;
}

/** What leads to objects, in lists or not. */
function valueWriter(asked: AskedField, operation: Operation, type: GraphQLOutputType = asked.field.type): WriteValue {
  const isNullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  const write = isListType(inner)
    ? listWriter(valueWriter(asked, operation, inner.ofType))
    : isObjectType(inner)
      ? ofTypeWriter(inner, asked, operation)
      : abstractWriter(inner, asked, operation);
  return (value, execution, path, info) => {
    if (value === null || value === undefined) return nullWhere(isNullable);
    if (value instanceof Error) throw value;
    return write(value, execution, path, info);
  };
}

function listWriter(write: WriteValue): WriteValue {
  return (value, execution, path, info) => {
    if (!isIterable(value)) throw new NotAsTyped();
    const pieces = new Pieces("[");
    let index = 0;
    try {
      for (const item of value) {
        const itemPath = { prev: path, key: index, typename: undefined };
        const written = whenThere(item, (there) => write(there, execution, itemPath, info));
        pieces.add(index === 0 ? "" : ",", typeof written === "string" ? inOnePiece(written) : written);
        index += 1;
      }
    } catch (error) {
      pieces.abandon();
      throw error;
    }
    return pieces.ended("]");
  };
}

function ofTypeWriter(type: GraphQLObjectType, { within }: AskedField, operation: Operation): WriteValue {
  const fields = within?.get(type) ?? [];
  const write = withTextKept(type, fields, objectWriter(fields, operation));
  const { isTypeOf } = type;
  if (!isTypeOf) return write;
  return (value, execution, path, info) =>
    whenThere(isTypeOf(value, execution.context, info), (isOne) => {
      if (isOne !== true) throw new NotAsTyped();
      return write(value, execution, path);
    });
}

function abstractWriter(named: GraphQLOutputType, asked: AskedField, operation: Operation): WriteValue {
  if (!("resolveType" in named)) throw new NotAsTyped();
  const types = [...(asked.within?.keys() ?? [])];
  const writers = new Map(types.map((type) => [type.name, ofTypeWriter(type, asked, operation)]));
  const { resolveType } = named;
  return (value, execution, path, info) =>
    whenThere((resolveType ?? defaultTypeResolver)(value, execution.context, info, named), (name) => {
      const write = typeof name === "string" ? writers.get(name) : undefined;
      if (write === undefined) throw new NotAsTyped();
      return write(value, execution, path, info);
    });
}

function leafWriter(type: GraphQLOutputType): WriteLeaf {
  const isNullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  const write = isListType(inner) ? leavesWriter(leafWriter(inner.ofType)) : serializer(inner);
  return (value) => {
    if (value === null || value === undefined) return nullWhere(isNullable);
    if (value instanceof Error) throw value;
    return write(value);
  };
}

function leavesWriter(write: WriteLeaf): WriteLeaf {
  return (value) => {
    if (!isIterable(value)) throw new NotAsTyped();
    let text = "[";
    for (const item of value) text += text === "[" ? write(item) : `,${write(item)}`;
    return `${text}]`;
  };
}

function serializer(type: GraphQLOutputType): WriteLeaf {
  if (!isLeafType(type)) throw new NotAsTyped();
  const names = new Map<unknown, string>(
    isEnumType(type) ? type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]) : [],
  );
  return (value) => names.get(value) ?? serialized(type, value);
}

function serialized(type: GraphQLLeafType, value: unknown): string {
  const plain: unknown = type.serialize(value);
  const text = plain === null || plain === undefined ? undefined : JSON.stringify(plain);
  if (text === undefined) throw new NotAsTyped();
  return text;
}

function nullWhere(isNullable: boolean): string {
  if (!isNullable) throw new NotAsTyped();
  return "null";
}

function whenThere(value: unknown, write: (value: unknown) => Written): Written {
  return isPromise(value) ? Promise.resolve(value).then(write) : write(value);
}

/** What the interpreter waits for. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
