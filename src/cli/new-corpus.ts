import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { slugPattern } from "../entities/shapes.js";
import { BadOption } from "./bad-option.js";

const template = fileURLToPath(new URL("../../templates/corpus/", import.meta.url));
const schemas = fileURLToPath(new URL("../../schemas/", import.meta.url));

/** Copies the skeleton of a corpus, with the JSON Schemas that editors complete by. */
export async function newCorpus(path: string): Promise<void> {
  const folder = resolve(path);
  const slug = basename(folder);
  if (!slugPattern.test(slug)) {
    const expected = "expected lower-case letters and digits joined by single hyphens, such as my-doctrine";
    throw new BadOption(`${JSON.stringify(slug)} is not a slug; ${expected}.`);
  }
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0)
    throw new BadOption(`${path} holds files already; expected a folder that is empty or not there yet.`);
  await cp(template, folder, { recursive: true });
  await cp(schemas, join(folder, ".schemas"), { recursive: true });
  const corpus = join(folder, "corpus.yaml");
  await writeFile(corpus, (await readFile(corpus, "utf8")).replace("slug: my-corpus", `slug: ${slug}`));
  process.stdout.write(
    `Made ${path}, a corpus that can be imported as it stands:\n  npx throughline check ${path}\n  npx throughline import ${path}\n`,
  );
}
