import { GraphQLError, Kind, type ValueNode } from "graphql";
import { isEdtf } from "../chronology/edtf.js";
import { whyNotEdtf } from "../chronology/likely-date.js";
import { builder } from "./builder.js";

/** Reads a date, whose length is looked at before anything else of it. @param node where it stands in the document */
function parseEdtf(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && isEdtf(value)) return value;
  const problem =
    typeof value === "string"
      ? `${JSON.stringify(shortened(value))} ${whyNotEdtf(value)}`
      : 'a date is given as a string, such as "1955-04"';
  throw new GraphQLError(problem, { ...(node && { nodes: node }), extensions: { code: "BAD_USER_INPUT" } });
}

const SHOWN = 80;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`;
}

builder.scalarType("EDTF", {
  description:
    "A date, or an interval of dates, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): `1949-10-01`, " +
    "`1949-06` (a month), `1955~` (about 1955), `195X` (some year of the 1950s), `-0349` (350 BC), `1949-21` (spring 1949), " +
    "`1978-12/1989~` (an interval), `2012-11/..` (no end yet). As an argument, at most 64 characters. " +
    "Uncertainty is part of the value: show it, do not round it away.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: (value) => value,
  parseValue: (value) => parseEdtf(value),
  parseLiteral: (node) => parseEdtf(node.kind === Kind.STRING ? node.value : undefined, node),
});

builder.scalarType("Date", {
  description:
    "A day of the ISO 8601 calendar: `1955-04-18`. Years before 0 and beyond 9999 have a sign and six digits, as ECMAScript's `Date` reads them: `-000349-01-01`.",
  specifiedByURL: "https://tc39.es/ecma262/#sec-date-time-string-format",
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError("no argument takes a Date");
  },
});

builder.scalarType("DateTime", {
  description: "A moment in UTC, as in ISO 8601: `2026-11-24T09:30:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time",
  serialize: (value) => value.toISOString(),
  parseValue: () => {
    throw new GraphQLError("no argument takes a DateTime");
  },
});
