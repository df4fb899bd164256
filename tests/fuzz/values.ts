import fc from "fast-check";
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from "graphql";

/** What a client may put where a value of some type is expected; `known` are strings that mean something here. */
export function valuesOf(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fitting(type, known) }, { weight: 1, arbitrary: anything });
}

/** JSON of any kind, whether or not it fits. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(null, true, {}, [], [[]], { __proto__: null }, "__proto__", "constructor", -0, 1e308),
);

function fitting(type: GraphQLInputType, known: readonly string[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fitting(type.ofType, known);
  if (isListType(type)) return lists(valuesOf(type.ofType, known));
  if (isEnumType(type)) return fc.constantFrom<unknown>(...type.getValues().map(({ name }) => name), "NONE", "", null);
  if (isInputObjectType(type)) {
    const fields = Object.entries(type.getFields()).map(
      ([name, field]) => [name, valuesOf(field.type, known)] as const,
    );
    return fc.record({ ...Object.fromEntries(fields), unknown: fc.constant(1) }, { requiredKeys: [] }).map(mostlyKnown);
  }
  if (isScalarType(type) && type.name === "Int") return integers;
  if (isScalarType(type) && type.name === "Boolean") return fc.constantFrom<unknown>(true, false, null, 0, "true");
  return texts(known);
}

/** A field that no input type has is worth trying, but not every time. */
function mostlyKnown(value: Record<string, unknown>): Record<string, unknown> {
  const { unknown, ...rest } = value;
  return Object.keys(rest).length === 1 ? { ...rest, unknown } : rest;
}

const lists = (items: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(items, { maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(items, fc.constantFrom(21, 100, 101, 5_000))
        .map(([item, length]) => Array(length).fill(item)),
    },
    { weight: 1, arbitrary: items },
  );

const integers = fc.oneof(
  fc.integer({ min: -2, max: 102 }),
  fc.constantFrom<unknown>(0, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1.5, "1", null),
);

/** The same few characters over and over, which is what parsers with a stack dislike. */
const repeated = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...`-"'()*&|!:<>~ \ta1不.@/`), minLength: 1, maxLength: 3 }),
    fc.nat({ max: 1_000 }),
  )
  .map(([text, times]) => text.repeat(times).slice(0, 1_000));

const texts = (known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...known), fc.nat(), fc.string({ unit: "binary", maxLength: 3 })).map(spoilt),
    },
    { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
    { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...`"'%_\\*-()&|!:<>~/.,;@#$ \t\n\0`), maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.string({
        unit: fc.constantFrom("\ud800", "\udfff", "😀", "\u200f", "不", "e\u0301"),
        maxLength: 8,
      }),
    },
    { weight: 1, arbitrary: repeated },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        " ",
        "__proto__",
        "__proto__:1",
        "Leader:abc",
        "x".repeat(1_001),
        "不".repeat(1_000),
        "0/0",
        "null",
        "1949/1955",
        "195X",
        "2012-11/..",
        "-9999",
        "9999-12-31",
        "y-17e7",
        "-".repeat(900),
        '"'.repeat(901),
        "or ".repeat(300),
        "*".repeat(500),
      ),
    },
  );

/** A string with something put into it, as of a cursor or an id that was tampered with. */
function spoilt([text, place, change]: [string, number, string]): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + change + text.slice(at + (place % 2));
}
