import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(path, "utf8");
const generated = read("prisma/generated/client/internal/class.ts");

describe("the generated client", () => {
  it("is the one of schema.prisma as it stands", () => {
    const inlined = /"inlineSchema": ("(?:[^"\\]|\\.)*")/.exec(generated)?.[1];
    const isCurrent = JSON.parse(inlined ?? '""') === read("prisma/schema.prisma");
    expect(
      isCurrent,
      "prisma/schema.prisma has changed since prisma/generated was written; run: npm run generate",
    ).toBe(true);
  });

  it("is of the version that is installed", () => {
    const version = /"clientVersion": "([^"]+)"/.exec(generated)?.[1];
    const cli = JSON.parse(read("prisma/package.json")).dependencies.prisma;
    const client = JSON.parse(read("package.json")).dependencies["@prisma/client"];
    expect(
      [version, cli],
      "prisma/package.json and package.json name the same version of Prisma, and prisma/generated is written by it; run: npm run generate",
    ).toEqual([client, client]);
  });
});
