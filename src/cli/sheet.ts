import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isEnumType } from "graphql";
import { readForCoders } from "../corpus/coders-folder.js";
import { codingSheet } from "../corpus/coding-sheet.js";
import { slug } from "../entities/shapes.js";
import { schema } from "../schema/index.js";
import { BadOption } from "./bad-option.js";

/** Writes the sheet that a coder fills in: a file of codings, empty but for what is to be coded. */
export async function sheet(folder: string, { coder }: { readonly coder: string }): Promise<void> {
  const { error } = slug.safeParse(coder);
  if (error) throw new BadOption(`--coder: ${JSON.stringify(coder)} ${error.issues[0]?.message}.`);
  const text = codingSheet(coder, await readForCoders(folder, ["eras", "principles", "events"]), explainedKinds());
  const file = join("codings", `${coder}.yaml`);
  await mkdir(join(folder, "codings"), { recursive: true });
  try {
    await writeFile(join(folder, file), text, { flag: "wx" });
  } catch (problem) {
    if (!(problem instanceof Error && "code" in problem && problem.code === "EEXIST")) throw problem;
    throw new BadOption(`--coder: ${file} is there already; expected the name of somebody who has no sheet yet.`);
  }
  process.stdout.write(`Wrote ${join(folder, file)}. When all have coded: npx throughline agreement ${folder}\n`);
}

/** The kinds as the API explains them. */
function explainedKinds() {
  const kinds = schema.getType("StanceKind");
  if (!isEnumType(kinds)) throw new Error("the kinds of stances are an enumeration");
  return kinds.getValues().map(({ name, description }) => ({ name, description: description ?? "" }));
}
