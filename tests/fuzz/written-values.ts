import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { Dice } from "./dice.js";

/** What the database holds. */
export interface Known {
  /** Slugs by the plural of what they name. */
  readonly slugs: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
}

/** A variable of a document. */
export interface Variable {
  readonly type: string;
  readonly defaultValue: string | undefined;
  /** As it is given; undefined: not at all. */
  readonly value: unknown;
}

/** Names that are something else to who looks them up in an object. */
export const objectNames: readonly string[] = ["constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];
const argumentNames = ["hasOwnProperty", "isPrototypeOf", "toLocaleString", "x", "y", "v0", "v1"];
/** What graphql-jit takes for code, as others might. */
const MAGIC = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dnull";
const conditionNames = ["p", "q", "constructor", "toString"] as const;
const nullableConditionNames = ["d", "valueOf"] as const;

/** What conditions of filters name that do not say so. */
const named: Readonly<Record<string, string>> = {
  attestedIn: "era",
  attests: "principle",
  broader: "principle",
  speakers: "leader",
};

/** Writes arguments and conditions, as literals or with variables, which it keeps. */
export class WrittenValues {
  readonly variables = new Map<string, Variable>();
  readonly #known: Known;
  readonly #dice: Dice;

  constructor(known: Known, dice: Dice) {
    this.#known = known;
    this.#dice = dice;
  }

  /** Conditions of a selection; mostly none. */
  conditions(): string {
    if (!this.#dice.chance(3)) return "";
    const [skip, include] = [` @skip(if: ${this.#condition(3)})`, ` @include(if: ${this.#condition(7)})`];
    return this.#dice.one([skip, include, include, skip + include]);
  }

  /** What stands in brackets behind a field's name. */
  args({ name: field, args }: GraphQLField<unknown, unknown>): string {
    const cursors = ["after", "before", "last"];
    const wanted = args.filter((each) => isRequiredArgument(each) || this.#dice.chance(each.name === "first" ? 8 : 2));
    const texts = wanted
      .filter(({ name }) => !cursors.includes(name))
      .map(({ name, type }) => `${name}: ${this.#written(type, [field, name])}`);
    return texts.length > 0 ? `(${texts.join(", ")})` : "";
  }

  #condition(trueOfTen: number): string {
    if (this.#dice.chance(2)) return String(this.#dice.chance(trueOfTen));
    const value = this.#dice.chance(trueOfTen);
    if (this.#dice.chance(6))
      return this.#variable(this.#dice.one(conditionNames), { type: "Boolean!", defaultValue: undefined, value });
    const defaultValue = String(this.#dice.chance(trueOfTen));
    const given = this.#dice.chance(5) ? value : undefined;
    return this.#variable(this.#dice.one(nullableConditionNames), { type: "Boolean", defaultValue, value: given });
  }

  /** @param way the names of field and argument, and those within the argument */
  #written(type: GraphQLInputType, way: readonly string[]): string {
    return this.#dice.chance(2)
      ? this.#inVariable(type, way)
      : this.#inPlace(isNonNullType(type) ? type.ofType : type, way);
  }

  #inPlace(type: GraphQLInputType, way: readonly string[]): string {
    if (isListType(type)) {
      const items = Array.from({ length: this.#dice.one([2, 3, 3, 1]) }, () => this.#written(type.ofType, way));
      const isAlone = items.length === 1 && !items[0]?.startsWith("$");
      return isAlone ? String(items[0]) : `[${[...new Set(items)].join(", ")}]`;
    }
    if (!isInputObjectType(type)) return literal(type, this.#value(type, way));
    const fields = this.#fieldsOf(type);
    return `{ ${fields.map(({ name, type: inner }) => `${name}: ${this.#written(inner, [...way, name])}`).join(", ")} }`;
  }

  #fieldsOf(type: GraphQLInputObjectType): GraphQLInputField[] {
    return Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || this.#dice.chance(3));
  }

  #inVariable(type: GraphQLInputType, way: readonly string[]): string {
    const value = this.#value(type, way);
    const name = this.#dice.one(argumentNames);
    const free = this.variables.has(name) ? `w${this.variables.size}` : name;
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (!this.#dice.chance(4)) return this.#variable(free, { type: String(type), defaultValue: undefined, value });
    const defaultValue = literal(nullable, this.#value(nullable, way));
    const given = this.#dice.chance(5) ? value : undefined;
    return this.#variable(free, { type: String(nullable), defaultValue, value: given });
  }

  #variable(name: string, variable: Variable): string {
    if (!this.variables.has(name)) this.variables.set(name, variable);
    return `$${name}`;
  }

  /** A value as JSON has it; of enums their names. */
  #value(type: GraphQLInputType, way: readonly string[]): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, way);
    if (isListType(type)) {
      const items = Array.from({ length: this.#dice.one([2, 3, 3, 1]) }, () => this.#value(type.ofType, way));
      return items.length === 1 ? items[0] : [...new Set(items)];
    }
    if (isEnumType(type)) return this.#dice.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = this.#fieldsOf(type);
      return Object.fromEntries(fields.map(({ name, type: inner }) => [name, this.#value(inner, [...way, name])]));
    }
    if (type.name === "Boolean") return this.#dice.chance(5);
    if (type.name === "Int") return way.at(-1) === "first" ? this.#dice.whole(1, 3) : 1;
    return this.#text(way);
  }

  #text([field = "", ...names]: readonly string[]): string {
    const { slugs, ids } = this.#known;
    const name = names.at(-1) ?? "";
    if (name === "id" || name === "ids") return this.#dice.one(ids);
    if (name === "text") return this.#dice.one(["peace", "sovereignty", "war or peace", MAGIC]);
    const of = name === "slug" || name === "slugs" ? field : (named[name] ?? name);
    const plural = of.replace(/s?$/, "s");
    return this.#dice.one(slugs[plural] ?? ["1954"]);
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((item) => literal(type.ofType, item)).join(", ")}]`
      : literal(type.ofType, value);
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const texts = Object.entries(Object(value)).flatMap(([name, inner]) => {
    const field = fields[name];
    return field ? [`${name}: ${literal(field.type, inner)}`] : [];
  });
  return `{ ${texts.join(", ")} }`;
}
