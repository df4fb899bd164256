import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpusTables, withTable } from "../../scripts/corpus-tables.js";

describe("the pages that tell what a corpus and its tables hold", () => {
  it.each(Object.entries(corpusTables))("say what the entities say (npm run schema writes it): %s", (page, table) => {
    const text = readFileSync(page, "utf8");
    expect(text).toBe(withTable(text, table()));
  });
});
