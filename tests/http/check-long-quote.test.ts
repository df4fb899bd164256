import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { canonicalContent } from "../../src/corpus/canonical.js";
import { withCorpus } from "../../src/corpus/import.js";
import { publish } from "../../src/corpus/publish.js";
import { toSourceText } from "../../src/evidence/source-text.js";
import { attach, checkOf } from "../support/check-quote.js";
import { temporaryFolder } from "../support/cli.js";
import type { Json } from "../support/graphql.js";
import { startTestService, type TestService, useService } from "../support/service.js";

const service = useService("tests/fixtures/harbour-charter");

describe("A text that is too long", () => {
  const fields: readonly (readonly [string, string])[] = [
    ["query ($s: String!) { era(slug: $s) { id } }", "slug"],
    ["query ($s: String!) { search(text: $s) { totalCount } }", "text"],
    ["query ($s: String!) { ...F } fragment F on Query { era(slug: $s) { id } }", "slug"],
    ["query ($s: String!) { stances(filter: { eras: [$s] }) { totalCount } }", "filter.eras"],
    ['query ($s: String) { edition(corpus: $s) { checkQuote(text: "peace") { match } } }', "corpus"],
  ];
  it.each(
    fields.flatMap(([document, argument]) =>
      [1_001, 4_000, 5_000, 5_001, 9_000].map((length) => [argument, length, document] as const),
    ),
  )("is told how long %s may be, of %i characters: %s", async (argument, length, document) => {
    const { errors } = await service().ask(document, { s: "a".repeat(length) });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code, extensions.argument])).toEqual([
      [`${argument}: has ${length} characters; expected at most 1000`, "BAD_USER_INPUT", argument],
    ]);
  });
});

describe("A long text", () => {
  it.each<readonly [string, Script]>([
    ["words with blanks between them", { sample: english, characters: 400_000, replaced: "peace", by: "wheat" }],
    ["characters without blanks", { sample: han, characters: 10_000, replaced: "和", by: "田" }],
  ])(
    "of one paragraph is looked through while others are answered: %s",
    async (_name, { sample, characters, replaced, by }) => {
      const of = await withLongText(characters, sample);
      onTestFinished(() => of.stop());
      const text = sample(5_000, 7).replaceAll(replaced, by).slice(0, 4_999);
      const answered: string[] = [];
      const noted = (name: string) => (answer: Json) => {
        answered.push(name);
        return answer;
      };
      const slow = checkOf(of, text, { corpus: "long", sources: ["long"] }).then(noted("check"));
      const others = Array.from({ length: 10 }, () => of.data("{ corpora { slug } }").then(noted("other")));
      const [{ match }] = await Promise.all([slow, ...others]);
      expect(match).toBe("ALTERED");
      expect(answered.at(-1)).toBe("check");
    },
  );
});

/** Text without sense, the same for the same seed. */
type Sample = (characters: number, seed: number) => string;

interface Script {
  readonly sample: Sample;
  readonly characters: number;
  readonly replaced: string;
  readonly by: string;
}

const vocabulary =
  "peace war treaty council harbour of the and in to ships people rule light quay winter law trade words for".split(
    " ",
  );
const ideographs = "和平共处五项原则独立自主外交政策国家主权领土完整互不侵犯内政经济合作人民世界发展";

function english(characters: number, seed: number): string {
  let [state, text] = [seed, ""];
  while (text.length < characters) {
    state = next(state);
    text += `${vocabulary[state % vocabulary.length]}${state % 7 === 0 ? state % 1_000 : ""} `;
  }
  return text.trim();
}

function han(characters: number, seed: number): string {
  let [state, text] = [seed, ""];
  while (text.length < characters) {
    state = next(state);
    text += ideographs[(state >> 8) % ideographs.length];
  }
  return text;
}

function next(state: number): number {
  return (state * 1_103_515_245 + 12_345) % 2_147_483_648;
}

/** A service with a corpus of which a long text is attached, all of it one paragraph; what is looked for stands in its middle. */
async function withLongText(characters: number, words: Sample): Promise<TestService> {
  const of = await startTestService();
  const text = `${words(characters / 2, 1)} ${words(5_000, 7)} ${words(characters / 2, 3)}`;
  const file = join(await temporaryFolder(), "long.txt");
  await writeFile(file, text);
  await withCorpus("tests/fixtures/harbour-charter", ({ content }) =>
    publish(
      of.service.store.database,
      canonicalContent({
        ...content,
        corpus: { ...content.corpus, slug: "long" },
        sources: [
          ...content.sources,
          {
            slug: "long",
            formerSlugs: [],
            title: "Long",
            language: "en",
            digest: toSourceText(text).digest,
            paragraphs: 1,
            headings: [],
          },
        ],
      }),
    ),
  );
  await attach(of, "long", file);
  return of;
}
