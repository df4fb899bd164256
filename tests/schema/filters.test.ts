import { getNamedType, getNullableType, isInputObjectType, isListType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { listNames } from "../../src/entities/index.js";
import { schema } from "../../src/schema/index.js";
import type { Json } from "../support/graphql.js";
import { useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

/** Every condition by which a list of an edition can be filtered. */
const conditions = listNames.flatMap((list) => {
  const edition = schema.getType("Edition");
  const fields = isObjectType(edition) ? edition.getFields() : {};
  const filter = getNullableType(fields[list]?.args.find(({ name }) => name === "filter")?.type);
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).map(({ name, type }) => ({
    list,
    isPaged: fields[list]?.args.some(({ name }) => name === "first"),
    filter: filter.name,
    condition: name,
    of: getNamedType(type).name,
    isList: isListType(getNullableType(type)),
  }));
});
const chosenAmong = conditions.filter(({ isList }) => isList);
const dates = conditions.filter(({ of }) => of === "EDTF");
/** Where it belongs. */
const place = "conditions of the list in src/schema/, where `named` resolves slugs";
const bySlug = conditions.filter(({ of }) => of === "String");

function ask({ list, filter, condition, isPaged }: (typeof conditions)[number], value: unknown) {
  return service().ask(
    `query ($filter: ${filter}) { edition(corpus: "harbour-charter") { ${list}(filter: $filter) ${isPaged ? "{ nodes { id } }" : "{ id }"} } }`,
    { filter: { [condition]: value } },
  );
}

/** How a list answers that holds nothing. */
function nothing({ list, isPaged }: (typeof conditions)[number]) {
  return { [list]: isPaged ? { nodes: [] } : [] };
}

const hasNoEnd = (period: string): boolean => period.endsWith("/..") || period.endsWith("/");

describe("a filter", () => {
  it.each(chosenAmong)("of $list that allows none in $condition lists nothing", async (asked) => {
    const { data } = await ask(asked, []);
    expect(data?.edition, place).toEqual(nothing(asked));
  });

  it.each(dates)("of $list lists nothing that $condition leaves out", async (asked) => {
    const { data } = await ask(asked, asked.condition === "to" ? "-9999" : "9999");
    const date = asked.list === "eras" ? "period" : "date";
    const all = await service().data(
      `{ edition(corpus: "harbour-charter") { ${asked.list} { nodes { id ${date} } } } }`,
    );
    const nodes = all.edition[asked.list].nodes.filter(
      (node: Json) => asked.condition === "from" && hasNoEnd(node[date]),
    );
    expect(data?.edition, place).toEqual({ [asked.list]: { nodes: nodes.map(({ id }: Json) => ({ id })) } });
  });

  it.each(bySlug)("of $list names what is unknown in $condition", async (asked) => {
    const { errors } = await ask(asked, asked.isList ? ["no-such"] : "no-such");
    expect(
      errors?.map(({ message, extensions }) => [extensions.code, message]),
      place,
    ).toEqual([
      ["BAD_USER_INPUT", expect.stringMatching(`^filter\\.${asked.condition}: "no-such" .*is no \\w+ of this edition`)],
    ]);
  });
});
