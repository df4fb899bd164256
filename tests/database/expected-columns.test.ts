import { describe, expect, it } from "vitest";
import { expectColumns } from "../../src/database/expected-columns.js";

describe("rows that are about to be written are refused, with the table, the column and what to do, when", () => {
  it("they have what the table has no column for", () => {
    const rows = [
      { id: 1, slug: "a" },
      { id: 2, slug: "b", fullName: "B" },
    ];
    expect(() => expectColumns("leader", rows)).toThrow(
      /^Rows of leader have fullName, for which it has no column; its columns are edition_id, id, slug, name, kind, labels, alt_labels, former_slugs\. .+npm run generate$/,
    );
  });

  it("nothing is known of their table", () => {
    expect(() => expectColumns("treaty", [{ id: 1 }])).toThrow(/table treaty, .+; run: npm run generate$/);
  });

  it("and not when they leave out what may be null", () => {
    expect(() => expectColumns("quote", [{ id: 1, slug: "a", text: "b" }])).not.toThrow();
  });
});
