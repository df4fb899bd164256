import { readFileSync } from "node:fs";
import { generate } from "@graphql-codegen/cli";
import { describe, expect, it } from "vitest";
import config from "../../web/codegen.js";

describe("the explorer's documents", () => {
  it("are generated from its .graphql files as they are (npm run operations)", async () => {
    const files = await generate({ ...config, silent: true }, false);
    expect(files.length).toBeGreaterThan(1);
    for (const { filename, content } of files) expect(readFileSync(filename, "utf8") === content, filename).toBe(true);
  });
});
