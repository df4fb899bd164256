import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printedSchema } from "../src/schema/index.js";

const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));

mkdirSync("schemas/releases", { recursive: true });
writeFileSync(`schemas/releases/${version}.graphql`, printedSchema());
