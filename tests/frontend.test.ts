import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { useService } from "./support/service.js";

const guide = readFileSync("docs/frontend.md", "utf8");
const excerpts = [...guide.matchAll(/```\w+ (examples\/\S+)\n([\s\S]*?)```/g)].map(
  ([, file = "", code = ""]) => [file, code] as const,
);
const questions = [...guide.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
  ([, query = "", answer = ""]) => [query, JSON.parse(answer)] as const,
);
const service = useService();

describe("docs/frontend.md", () => {
  it("has code from every example, and answers to its questions", () => {
    expect(new Set(excerpts.map(([file]) => file.split("/")[1]))).toEqual(
      new Set(["urql", "apollo", "relay", "graphcache", "tada", "stitch", "scalars.ts", "problem.tsx"]),
    );
    expect(questions.length).toBe(4);
    expect(guide.match(/^```\w/gm)?.length).toBe(excerpts.length + 2 * questions.length);
  });

  it.each(excerpts)("shows code of %s as it stands there", (file, code) => {
    expect(readFileSync(file, "utf8")).toContain(code);
  });

  it.each(questions)("shows the real answer to %s", async (query, answer) => {
    expect(await service().data(query)).toEqual(answer);
  });

  it("tells how long a GET is kept as the service says it", async () => {
    const caching = async (query: string) => {
      const response = await fetch(`${service().url}/graphql?${new URLSearchParams({ query })}`);
      return response.headers.get("cache-control");
    };
    const told = [...guide.matchAll(/^\| .+: `([^`]+)` \|$/gm)].map(([, header]) => header);
    const { edition } = await service().data("{ edition { digest } }");
    expect(told).toEqual([
      await caching(
        `{ edition(corpus: "independent-foreign-policy-of-peace", number: 1, digest: "${edition.digest}") { number } }`,
      ),
      await caching("{ edition { digest } }"),
      await caching('{ compareEras(eras: ["nowhere"]) { rows { attestedIn } } }'),
    ]);
  });
});
