import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(path, "utf8");

describe("the generated client", () => {
  it("is the one of schema.prisma as it stands (npm run generate writes it)", () => {
    const inlined = /"inlineSchema": ("(?:[^"\\]|\\.)*")/.exec(read("prisma/generated/client/internal/class.ts"))?.[1];
    expect(JSON.parse(inlined ?? '""')).toBe(read("prisma/schema.prisma"));
  });

  it("is of the version that is installed", () => {
    const generated = /"clientVersion": "([^"]+)"/.exec(read("prisma/generated/client/internal/class.ts"))?.[1];
    const cli = JSON.parse(read("prisma/package.json")).dependencies.prisma;
    const client = JSON.parse(read("package.json")).dependencies["@prisma/client"];
    expect([generated, cli]).toEqual([client, client]);
  });
});
