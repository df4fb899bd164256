import { isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/schema/index.js";
import { readBy, relationOf } from "../../src/schema/rows-read.js";

/** What each field that answers a relation reads of it: where it differs, one field could answer with what another has read. */
function relationsRead(): Map<string, Set<string>> {
  const reads = new Map<string, Set<string>>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const { extensions } of Object.values(type.getFields())) {
      const select = extensions["pothosPrismaSelect"];
      const relation = relationOf(select);
      if (relation === undefined) continue;
      const read: unknown = Reflect.get(
        readBy(select, (query) => query),
        relation,
      );
      const of = `${type.name}.${relation}`;
      // `true` asks for the rows and no order of them, which is what a relation to one is.
      if (read !== true) reads.set(of, (reads.get(of) ?? new Set()).add(JSON.stringify(read)));
    }
  }
  return reads;
}

describe("Fields that answer a relation", () => {
  it("read it whole, and all in the same way, so that a row that was read for one of them serves the others", () => {
    const reads = relationsRead();
    expect(reads.size).toBeGreaterThan(30);
    for (const [relation, ways] of reads) {
      expect([...ways], relation).toHaveLength(1);
      expect([...ways].join(), relation).not.toMatch(/where|take|skip|cursor|distinct/);
    }
  });
});
