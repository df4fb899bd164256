import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
/** The folder that this code is in: `src/`, or `dist/` with the explorer. */
const code = join(project, relative(project, fileURLToPath(import.meta.url)).split(sep, 1)[0] ?? "");
/** Which versions of which packages the code is run with. */
const packages = ["package.json", "package-lock.json"];

let digest: string | undefined;

/**
 * What tells this build of the program from any other: a digest of its files. What an earlier one has answered, a corrected
 * one may answer differently, under the same version and the same schema. Reckoned when it is first asked for.
 */
export function programDigest(): string {
  digest ??= digestOf([...filesIn(code), ...packages.map((name) => join(project, name)).filter(existsSync)]);
  return digest;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function digestOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file.slice(project.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("base64url");
}
