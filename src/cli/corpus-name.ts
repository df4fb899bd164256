import { stat } from "node:fs/promises";
import { CorpusRefused } from "../corpus/problem.js";
import { readCorpusFolder } from "../corpus/read-folder.js";

/** Whether an argument that names a corpus names its folder. */
export async function isFolder(corpus: string): Promise<boolean> {
  return (await stat(corpus).catch(() => undefined))?.isDirectory() ?? false;
}

/** The slug of a corpus that is named by its slug or by its folder. */
export async function slugOf(corpus: string): Promise<string> {
  if (!(await isFolder(corpus))) return corpus;
  const { corpus: entry, problems } = await readCorpusFolder(corpus);
  if (entry === undefined) throw new CorpusRefused(problems, corpus);
  return entry.slug;
}
