import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { limits } from "../limits/limits.js";
import { BadUserInput } from "../resolvers/errors.js";
import { checkPeriods } from "./date-arguments.js";
import { tooLong } from "./text-length.js";

const LARGEST_PAGE = limits.pageSize.most;
const LONGEST_LIST = limits.listItems.most;

/**
 * Checks what no type of GraphQL expresses, the same for every field and before any resolver runs: pages of 1 to 100,
 * lists of at most 100, plain Unicode text, periods that do not end before they start.
 */
export function withArgumentChecks(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) checkBeforeResolving(field);
  }
  return schema;
}

function checkBeforeResolving(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const named = new Map(field.args.map((argument) => [argument.name, argument]));
  const paginated = field.args.some(({ name }) => name === "first");
  field.resolve = (parent, args: Record<string, unknown>, context, info) => {
    for (const [name, value] of Object.entries(args)) checkValue(name, value, named.get(name));
    checkPeriods(args, field.args);
    if (paginated) checkPage(args);
    return resolve(parent, args, context, info);
  };
}

/** @param argument of which it is the value itself, and no part of it */
function checkValue(name: string, value: unknown, argument?: GraphQLArgument): void {
  if (typeof value === "string") checkText(name, value, argument);
  else if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST)
      throw new BadUserInput(name, `has ${value.length} items; expected at most ${LONGEST_LIST}`);
    for (const item of value) checkValue(name, item);
  } else if (typeof value === "object" && value !== null) {
    for (const [field, inner] of Object.entries(value)) checkValue(`${name}.${field}`, inner);
  }
}

function checkText(name: string, value: string, argument: GraphQLArgument | undefined): void {
  const problem = tooLong(value, argument);
  if (problem !== undefined) throw new BadUserInput(name, problem);
  if (value.includes("\0")) throw new BadUserInput(name, "holds U+0000; expected plain Unicode text");
  if (!value.isWellFormed())
    throw new BadUserInput(name, "holds half of a surrogate pair; expected well-formed Unicode text");
}

function checkPage({ first, last, after, before }: Record<string, unknown>): void {
  for (const [name, size] of Object.entries({ first, last })) {
    if (typeof size === "number" && (size < 1 || size > LARGEST_PAGE)) {
      throw new BadUserInput(name, `is ${size}; expected 1 to ${LARGEST_PAGE}`);
    }
  }
  if (first != null && last != null) throw new BadUserInput("last", "stands beside first; expected one of the two");
  if (after != null && before != null) throw new BadUserInput("before", "stands beside after; expected one of the two");
  if (after != null && last != null)
    throw new BadUserInput("after", "stands beside last; expected after with first, before with last");
  if (before != null && first != null)
    throw new BadUserInput("before", "stands beside first; expected after with first, before with last");
}
