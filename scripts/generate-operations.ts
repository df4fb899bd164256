import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printedSchema } from "../src/schema/index.js";
import { generatedOperations } from "./operations.js";

const sources = fileURLToPath(new URL("../web/src/", import.meta.url));
const folder = `${sources}api/generated/`;
mkdirSync(folder, { recursive: true });
for (const { name, content } of await generatedOperations(sources, printedSchema()))
  writeFileSync(`${folder}${name}`, content);
