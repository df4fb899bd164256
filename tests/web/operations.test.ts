import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { generatedOperations } from "../../scripts/operations.js";
import { printedSchema } from "../../src/schema/index.js";

const sources = fileURLToPath(new URL("../../web/src/", import.meta.url));

describe("the explorer's operations", () => {
  it("are generated from its .graphql files as they are (npm run operations)", async () => {
    for (const { name, content } of await generatedOperations(sources, printedSchema()))
      expect(readFileSync(`${sources}api/generated/${name}`, "utf8") === content, name).toBe(true);
  });
});
