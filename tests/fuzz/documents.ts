import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isUnionType,
} from "graphql";
import type { Dice } from "./dice.js";
import { type Known, objectNames, type Variable, WrittenValues } from "./written-values.js";

/** A document with one of its operations, asked with variables. */
export interface AskedDocument {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const aliases = [
  ...objectNames,
  "__proto__",
  "a",
  "b",
  "a_b",
  "b_a",
  "idx0",
  "Era",
  "v0",
  "then",
  "toJSON",
  "data",
  "name",
];
const fragmentNames = [...objectNames, "__proto__", "f", "g", "h", "Era"];
const DEEPEST = 4;

/** Writes a document that is mostly valid and mostly has an answer. */
export function writeDocument(schema: GraphQLSchema, known: Known, dice: Dice): AskedDocument {
  return new DocumentWriter(schema, known, dice).write();
}

class DocumentWriter {
  readonly #schema: GraphQLSchema;
  readonly #types: readonly GraphQLCompositeType[];
  readonly #dice: Dice;
  readonly #values: WrittenValues;
  readonly #fragments = new Map<string, { type: GraphQLCompositeType; text: string }>();
  /** What each response key stands for: one field with one set of arguments, wherever it is. */
  readonly #keys = new Map<string, string>();

  constructor(schema: GraphQLSchema, known: Known, dice: Dice) {
    this.#schema = schema;
    this.#types = Object.values(schema.getTypeMap())
      .filter((type) => isCompositeType(type))
      .filter(({ name }) => !name.startsWith("__"));
    this.#dice = dice;
    this.#values = new WrittenValues(known, dice);
  }

  write(): AskedDocument {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error("the schema has no query type");
    const names = ["Asked", "constructor", "Other"].slice(0, this.#dice.whole(1, 3));
    const operations = names.map((name) => ({ name, body: this.#set(root, DEEPEST) }));
    const used = new Set(operations.flatMap(({ body }) => [...this.#reached(body)]));
    const { name, body } = this.#dice.one(operations);
    const given = [...this.#variablesOf(body)].filter(([, { value }]) => value !== undefined);
    const fragments = [...used].map((each) => {
      const { type, text } = this.#fragments.get(each) ?? { type: root, text: "" };
      return `fragment ${each} on ${type.name} ${text}`;
    });
    return {
      query: [
        ...operations.map((each) => `query ${each.name}${this.#definitions(each.body)} ${each.body}`),
        ...fragments,
      ].join("\n"),
      operationName: name,
      variables: Object.fromEntries(given.map(([variable, { value }]) => [variable, value])),
    };
  }

  #set(type: GraphQLCompositeType, depth: number): string {
    const selections = Array.from({ length: this.#dice.whole(1, 4) }, () => this.#selection(type, depth));
    return `{ ${selections.join(" ")} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    if (depth > 0 && this.#dice.chance(1)) return this.#spread(type, depth);
    if (depth > 0 && (isUnionType(type) || this.#dice.chance(1))) return this.#inline(type, depth);
    if (isUnionType(type) || this.#dice.chance(1)) return this.#typename();
    return this.#field(type, depth);
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const known = [...this.#fragments].filter(([, fragment]) => this.#overlap(fragment.type, type));
    const free = fragmentNames.filter((name) => !this.#fragments.has(name));
    if (known.length > 0 && (free.length === 0 || this.#dice.chance(7)))
      return `...${this.#dice.one(known)[0]}${this.#values.conditions()}`;
    const target = this.#target(type);
    const text = this.#set(target, depth - 1);
    const name = fragmentNames.find((each) => !this.#fragments.has(each));
    if (name === undefined) return this.#typename();
    this.#fragments.set(name, { type: target, text });
    return `...${name}${this.#values.conditions()}`;
  }

  #inline(type: GraphQLCompositeType, depth: number): string {
    const target = this.#target(type);
    const condition = target === type && this.#dice.chance(5) ? "" : ` on ${target.name}`;
    return `...${condition}${this.#values.conditions()} ${this.#set(target, depth - 1)}`;
  }

  /** A type that what is of a type may be of, too. */
  #target(type: GraphQLCompositeType): GraphQLCompositeType {
    const others = this.#types.filter((each) => each !== type && this.#overlap(each, type));
    return others.length > 0 && this.#dice.chance(isAbstractType(type) ? 9 : 3) ? this.#dice.one(others) : type;
  }

  #overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const possible = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
      isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    return possible(one).some((type) => possible(other).includes(type));
  }

  #typename(): string {
    return `${this.#alias("__typename", "__typename")}__typename${this.#values.conditions()}`;
  }

  #field(type: Exclude<GraphQLCompositeType, { getTypes: unknown }>, depth: number): string {
    const fields = Object.values(type.getFields());
    const inner = fields.filter((field) => depth > 0 && isCompositeType(getNamedType(field.type)));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const choice = inner.length > 0 && (leaves.length === 0 || this.#dice.chance(6)) ? inner : leaves;
    if (choice.length === 0) return this.#typename();
    const field = this.#dice.one(choice);
    const args = this.#values.args(field);
    const alias = this.#alias(field.name, `${type.name}.${field.name}${args}`);
    const named = getNamedType(field.type);
    const set = isCompositeType(named) ? ` ${this.#set(named, depth - 1)}` : "";
    return `${alias}${field.name}${args}${this.#values.conditions()}${set}`;
  }

  #alias(field: string, meaning: string): string {
    const wanted = this.#dice.chance(8) ? field : this.#dice.one(aliases);
    const keys = [wanted, ...Array.from({ length: this.#keys.size + 1 }, (_, place) => `${field}${place}`)];
    const key = keys.find((each) => (this.#keys.get(each) ?? meaning) === meaning) ?? field;
    this.#keys.set(key, meaning);
    return key === field ? "" : `${key}: `;
  }

  #definitions(body: string): string {
    const definitions = [...this.#variablesOf(body)].map(
      ([name, { type, defaultValue }]) => `$${name}: ${type}${defaultValue === undefined ? "" : ` = ${defaultValue}`}`,
    );
    return definitions.length > 0 ? `(${definitions.join(", ")})` : "";
  }

  /** The variables that a selection set and its fragments ask for. */
  #variablesOf(body: string): Map<string, Variable> {
    const texts = [body, ...[...this.#reached(body)].map((name) => this.#fragments.get(name)?.text ?? "")];
    const names = new Set(texts.flatMap((text) => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name)));
    return new Map([...this.#values.variables].filter(([name]) => names.has(name)));
  }

  /** The fragments that a selection set spreads, and those that they spread. */
  #reached(text: string, found = new Set<string>()): Set<string> {
    for (const [, name = ""] of text.matchAll(/\.\.\.(\w+)/g)) {
      if (found.has(name)) continue;
      found.add(name);
      this.#reached(this.#fragments.get(name)?.text ?? "", found);
    }
    return found;
  }
}
