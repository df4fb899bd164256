import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Json } from "./support/graphql.js";
import { useService } from "./support/service.js";

const readme = readFileSync("README.md", "utf8");
const tour = [...readme.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, query = "", answer = ""]) => [query, JSON.parse(answer)] as const,
);
const service = useService();

describe("README.md", () => {
  it("has a tour of six queries", () => {
    expect(tour.length).toBe(6);
  });

  it.each(tour)("shows the real answer to %s", async (query, answer) => {
    expect(await service().data(query)).toEqual(answer);
  });

  it("shows a comparison as the service answers it", async () => {
    const [[, ...eras] = [], , ...lines] = readme
      .split("\n")
      .filter((line) => line.startsWith("| ") || line.startsWith("|-"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .filter((cells) => cells.length === 9);
    const { compareEras } = await service().data(
      `query ($eras: [String!]!) { compareEras(eras: $eras) { rows { principle { name } cells { kinds } } } }`,
      { eras },
    );
    const letters: Json = { INTRODUCED: "I", REAFFIRMED: "R", EXTENDED: "E", REINTERPRETED: "N", APPLIED: "A" };
    expect(lines.length).toBe(6);
    for (const [name, ...cells] of lines) {
      const row = compareEras.rows.find(({ principle }: Json) => principle.name === name);
      expect(row.cells.map(({ kinds }: Json) => kinds.map((kind: string) => letters[kind]).join("") || "·")).toEqual(
        cells,
      );
    }
  });

  it("gives one line to run and one to test, which the scripts are there for", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(readme).toContain("```sh\nnpm ci --omit=dev && npm start\n```");
    expect(readme).toContain("```sh\nnpm ci && npm test\n```");
    expect(readFileSync(".ci/run", "utf8")).toContain("\nnpm ci && npm test\n");
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test", "throughline"]));
  });
});
