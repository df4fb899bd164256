import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A field with arguments, and how a document gets to it. */
export interface Target {
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  /** Wraps the field, as it is asked for, into the fields that lead to it from the root. */
  readonly wrap: (field: string) => string;
  /** What is asked of its answer. */
  readonly selection: string;
}

/** Something to call a field with that leads on, such as a slug that is there. */
export type Sample = (field: string, argument: string) => string;

/** Every field of the schema that takes arguments and can be reached by a query. */
export function targetsIn(schema: GraphQLSchema, sample: Sample): readonly Target[] {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no query type");
  return [...reachable(query, sample)].flatMap(([type, wrap]) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field) => ({
        name: `${type.name}.${field.name}`,
        args: field.args,
        wrap,
        selection: selectionOf(field.type, 1),
      })),
  );
}

/** Object types by the way from the root to each, shortest first. */
function reachable(query: GraphQLObjectType, sample: Sample): Map<GraphQLObjectType, (field: string) => string> {
  const ways = new Map([[query, (field: string) => `{ ${field} }`]]);
  for (const [type, wrap] of ways) {
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const step = (asked: string) => wrap(`${field.name}${call(field, sample)} { ${asked} }`);
      if (isObjectType(inner) && !ways.has(inner)) ways.set(inner, step);
    }
  }
  return ways;
}

/** The arguments that a field cannot do without. */
function call({ name, args }: GraphQLField<unknown, unknown>, sample: Sample): string {
  const required = args
    .filter(isRequiredArgument)
    .map((argument) => `${argument.name}: ${sample(name, argument.name)}`);
  return required.length > 0 ? `(${required.join(", ")})` : "";
}

/** All leaves of a type, and of what it leads to without arguments, a few levels deep. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named)) return "{ __typename }";
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const asked = fields.flatMap(({ name, type: inner }) => {
    if (isLeafType(getNamedType(inner))) return [name];
    return depth > 0 && !isList(inner) ? [`${name} ${selectionOf(inner, depth - 1)}`] : [];
  });
  return `{ __typename ${asked.join(" ")} }`;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isList(type.ofType));
}
