import { execFile, spawnSync } from "node:child_process";
import { symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Fenced } from "./fenced.js";

const run = promisify(execFile);
/** Debian's own Python, which has Debian's packages, whatever else is installed. */
export const python = "/usr/bin/python3";

const mark = "-- the next cell --";
/** How the cells of a notebook are run: one after another in one program, which says where each ends. */
const kernels = {
  python: { command: [python], file: "notebook.py", between: `print("${mark}")` },
  r: { command: ["Rscript", "--vanilla"], file: "notebook.R", between: `cat("${mark}\\n")` },
  js: { command: [process.execPath], file: "notebook.mjs", between: `console.log("${mark}");` },
} as const;

/** Whether a program is installed, and answers to its arguments; says so when it is not. */
export function has(debianPackage: string, [program = "", ...rest]: readonly string[]): boolean {
  const works = spawnSync(program, rest).status === 0;
  if (!works)
    process.stdout.write(
      `No ${debianPackage} is installed, so what needs it is skipped (apt-get install ${debianPackage}).\n`,
    );
  return works;
}

export const hasPython = (...modules: readonly string[]): boolean =>
  has(modules.map((module) => `python3-${module}`).join(" "), [python, "-c", `import ${modules.join()}`]);

/** Runs a program in a folder, with the packages of the project at hand; what it prints, without blanks at the ends of lines. */
export async function runIn(folder: string, [program = "", ...rest]: readonly string[]): Promise<string> {
  await symlink(resolve("node_modules"), join(folder, "node_modules")).catch(() => undefined);
  // No display, and no settings of whoever runs the tests.
  const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", HOME: folder, MPLBACKEND: "agg" };
  return (await run(program, rest, { cwd: folder, env })).stdout.replace(/ +$/gm, "");
}

/** Runs the cells of a guide that are in one language; what each prints. */
export async function runCells(
  folder: string,
  language: keyof typeof kernels,
  blocks: readonly Fenced[],
): Promise<readonly string[]> {
  const { command, file, between } = kernels[language];
  const cells = blocks.filter((block) => block.language === language).map(({ text }) => text);
  await writeFile(join(folder, file), cells.join(`${between}\n`));
  return (await runIn(folder, [...command, file])).split(`${mark}\n`);
}
