import { type DaySpan, dateSpan, daySpan } from "../chronology/edtf.js";
import { builder } from "./builder.js";
import { type CitedRow, citedBy } from "./cited.js";

/** What has its days in columns, or a source's reference, which says when it was issued. */
type DatedRow = DaySpan | CitedRow;

function spanOf(row: DatedRow): DaySpan {
  if ("earliestDay" in row) return row;
  const { issued } = citedBy(row).printed;
  return (issued === undefined ? undefined : daySpan(issued)) ?? { earliestDay: null, latestDay: null };
}

/** What has a place in time. A type that implements it needs none of these fields of its own. */
export const Dated = builder.interfaceRef<DatedRow>("Dated").implement({
  description:
    "Something with a date or a period, as an EDTF expression tells it, and the days that this may cover, for programs that read no EDTF.",
  fields: (t) => ({
    earliest: t.field({
      type: "Date",
      nullable: true,
      description:
        "First day that the date or period may cover: `1955-01-01` for `1955~`; null where it is open or unknown, or there is no date.",
      resolve: (row) => dateSpan(spanOf(row)).earliest,
    }),
    latest: t.field({
      type: "Date",
      nullable: true,
      description:
        "Last day that the date or period may cover: `1955-12-31` for `1955~`; null where it is open or unknown, or there is no date.",
      resolve: (row) => dateSpan(spanOf(row)).latest,
    }),
  }),
});
