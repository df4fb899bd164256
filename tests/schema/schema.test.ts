import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printedSchema, schema } from "../../src/schema/index.js";

const committed = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

describe("schema.graphql", () => {
  it("is what the service's schema prints as (npm run schema writes it)", () => {
    expect(findBreakingChanges(buildSchema(committed), schema)).toEqual([]);
    expect(printedSchema()).toBe(committed);
  });
});

describe("a newcomer finds a description", () => {
  it("on every type, field, argument and enum value", () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it("that is a sentence, not a word", () => {
    const short = types.flatMap(descriptions).filter(([, text]) => text.length < 8 || !/[.:?]/.test(text.slice(-2)));
    expect(short).toEqual([]);
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  return [[type.name, type.description ?? ""] as const, ...parts(type)]
    .filter(([, text]) => !text)
    .map(([name]) => name);
}

function descriptions(type: GraphQLNamedType): (readonly [string, string])[] {
  return [[type.name, type.description ?? ""] as const, ...parts(type)];
}

function parts(type: GraphQLNamedType): (readonly [string, string])[] {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description ?? ""]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description ?? ""]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description ?? ""] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name}:)`, arg.description ?? ""] as const),
  ]);
}
