import { GraphQLError, Kind } from "graphql";
import { edtfExpectation, isEdtf } from "../chronology/edtf.js";
import { builder } from "./builder.js";

function parseEdtf(value: unknown): string {
  if (typeof value === "string" && isEdtf(value)) return value;
  const problem = typeof value === "string" ? `${JSON.stringify(value)} is no date` : "a date is given as a string";
  throw new GraphQLError(`${problem}; expected ${edtfExpectation}`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}

builder.scalarType("EDTF", {
  description:
    "A date, or an interval of dates, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): `1949-10-01`, " +
    "`1949-06` (a month), `1955~` (about 1955), `195X` (some year of the 1950s), `1978-12/1989~` (an interval), `2012-11/..` (no end yet). " +
    "Uncertainty is part of the value: show it, do not round it away.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: (value) => value,
  parseValue: parseEdtf,
  parseLiteral: (node) => parseEdtf(node.kind === Kind.STRING ? node.value : undefined),
});

builder.scalarType("DateTime", {
  description: "A moment in UTC, as in ISO 8601: `2026-11-24T09:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time",
  serialize: (value) => value.toISOString(),
  parseValue: () => {
    throw new GraphQLError("no argument takes a DateTime");
  },
});
