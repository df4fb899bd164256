import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "./cli.js";

const STANCES_AN_ERA = 1_000;
const digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** The folder of a corpus with very many stances, each with one span; `edition` makes it differ from others of its kind. */
export async function bulkFolder(stances: number, edition = "first"): Promise<string> {
  const folder = await temporaryFolder();
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  const list = (count: number, entry: (index: number) => string): string =>
    Array.from({ length: count }, (_, i) => entry(i)).join("");
  await mkdir(join(folder, "stances"));
  await write("corpus.yaml", `slug: bulk\ntitle: Bulk, ${edition}\ndescription: Many stances.\nlanguage: en\n`);
  await write(
    "sources.yaml",
    `- slug: book\n  title: Book\n  language: en\n  digest: ${digest}\n  paragraphs: ${STANCES_AN_ERA}\n`,
  );
  await write("leaders.yaml", "- slug: leader\n  name: Leader\n");
  await write("events.yaml", "[]\n");
  await write("quotes.yaml", "[]\n");
  const eras = Math.ceil(stances / STANCES_AN_ERA);
  await write(
    "eras.yaml",
    list(
      eras,
      (era) =>
        `- slug: era-${era}\n  ordinal: ${era + 1}\n  name: Era ${era}\n  period: ${1000 + era}/${1001 + era}\n  summary: The source presents it.\n`,
    ),
  );
  await write(
    "principles.yaml",
    list(
      STANCES_AN_ERA,
      (index) => `- slug: principle-${index}\n  name: Principle ${index}\n  statement: The source presents it.\n`,
    ),
  );
  for (let era = 0; era < eras; era += 1) {
    const stance = (index: number): string =>
      `- era: era-${era}\n  principle: principle-${index}\n  kind: REAFFIRMED\n  summary: The source presents principle ${index} as held on to.\n  leaders: [leader]\n` +
      `  evidence:\n    - paragraph: ${index + 1}\n      start: 0\n      end: 40\n      digest: ${digest}\n      gloss: The passage says that principle ${index} holds.\n`;
    await write(`stances/${era}.yaml`, list(Math.min(STANCES_AN_ERA, stances - era * STANCES_AN_ERA), stance));
  }
  return folder;
}
