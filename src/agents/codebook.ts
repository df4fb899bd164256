import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The rules of coding, which stand as deep below the project as built code does. */
const file = fileURLToPath(new URL("../../docs/codebook.md", import.meta.url));

export const codebook = readFileSync(file, "utf8");
