import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corpusTables, withTable } from "./corpus-tables.js";

for (const [page, table] of Object.entries(corpusTables)) {
  const path = fileURLToPath(new URL(`../${page}`, import.meta.url));
  writeFileSync(path, withTable(readFileSync(path, "utf8"), table()));
}
