/** Every list of the graph, as its schema tells: with each condition and each pair of them, in every order. */
import {
  buildSchema,
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
} from "graphql";
import type { Draw } from "../draw.js";
import type { Things } from "./things.js";

/** A list asked for in one way; `arguments` are drawn anew with each call. */
export interface ListAsked {
  /** Such as `stances of leaders and kinds by ERA ASC`. */
  readonly name: string;
  readonly list: string;
  /** The arguments of a filter and an order, without those of a page, as a document writes them. */
  readonly arguments: (things: Things, draw: Draw) => string;
}

/** What the arguments that take slugs name, by their own names; `slugs` are of the list that is asked. */
const namedBy: Readonly<Record<string, keyof Things>> = {
  eras: "eras",
  attestedIn: "eras",
  principles: "principles",
  broader: "principles",
  attests: "principles",
  leaders: "leaders",
  speakers: "leaders",
  sources: "sources",
  from: "dates",
  to: "dates",
};

/** @param printed a schema as it is printed */
export function everyList(printed: string): ListAsked[] {
  const fields = Object.values(buildSchema(printed).getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => (argumentOf(field, "first") && argumentOf(field, "filter") ? waysToAsk(field) : []));
}

/** With no condition and with each one in every order; with each pair in the usual one and the last. */
function waysToAsk(field: GraphQLField<unknown, unknown>): ListAsked[] {
  const conditions = conditionsOf(field);
  const orders = ordersOf(field);
  const some = [orders[0] ?? "", orders.at(-1) ?? ""];
  const sets = [[], ...conditions.map((one) => [one])];
  const pairs = conditions.flatMap((one, place) => conditions.slice(place + 1).map((other) => [one, other]));
  const way = (set: readonly Condition[], order: string): ListAsked => ({
    name: `${field.name}${set.length > 0 ? ` of ${set.map(({ name }) => name).join(" and ")}` : ""} by ${order}`,
    list: field.name,
    arguments: (things, draw) => {
      const [of, direction] = order.split(" ");
      const filter = set.map(({ name, value }) => `${name}: ${value(things, draw)}`).join(", ");
      return `filter: { ${filter} }, orderBy: { field: ${of}, direction: ${direction} }`;
    },
  });
  return [
    ...sets.flatMap((set) => orders.map((order) => way(set, order))),
    ...pairs.flatMap((pair) => some.map((order) => way(pair, order))),
  ];
}

interface Condition {
  readonly name: string;
  readonly value: (things: Things, draw: Draw) => string;
}

function conditionsOf(field: GraphQLField<unknown, unknown>): Condition[] {
  const type = bare(argumentOf(field, "filter")?.type);
  if (!(type instanceof GraphQLInputObjectType)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type }) => {
    const drawn = drawnValue(name, type);
    return drawn === undefined ? [] : [{ name, value: drawn }];
  });
}

/** How a value of a condition is drawn; undefined for conditions on what a corpus need not have. */
function drawnValue(name: string, type: GraphQLInputType): Condition["value"] | undefined {
  const isList = type instanceof GraphQLList;
  const inner = bare(isList ? type.ofType : type);
  const written = (value: string): string => (isList ? `[${value}]` : value);
  if (inner instanceof GraphQLEnumType) {
    const values = inner.getValues().map((value) => value.name);
    return (_, draw) => written(draw.one(values));
  }
  const named = namedBy[name];
  return named && ((things, draw) => written(JSON.stringify(draw.one(things[named]))));
}

function ordersOf(field: GraphQLField<unknown, unknown>): string[] {
  const type = bare(argumentOf(field, "orderBy")?.type);
  const by = type instanceof GraphQLInputObjectType ? bare(type.getFields()["field"]?.type) : undefined;
  if (!(by instanceof GraphQLEnumType)) return [];
  return by.getValues().flatMap(({ name }) => [`${name} ASC`, `${name} DESC`]);
}

function argumentOf(field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined {
  return field.args.find((each) => each.name === name);
}

function bare(type: GraphQLInputType | undefined): GraphQLInputType | undefined {
  if (type instanceof GraphQLNonNull) return bare(type.ofType);
  return type instanceof GraphQLList ? bare(type.ofType) : type;
}
