import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { limitsPage } from "../src/limits/page.js";

writeFileSync(fileURLToPath(new URL("../docs/limits.md", import.meta.url)), limitsPage());
