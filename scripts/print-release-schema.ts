import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printedSchema } from "../src/schema/index.js";

const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));

mkdirSync("schemas/releases", { recursive: true });
// What was released stays as it was: a change of it would pass for none.
writeFileSync(`schemas/releases/${version}.graphql`, printedSchema(), { flag: "wx" });
