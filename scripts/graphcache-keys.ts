import { isObjectType } from "graphql";
import { schema } from "../src/schema/index.js";

/** Every type but the query type, and pages, which caches know by their list. */
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !/^__|Connection$|Edge$/.test(type.name) && type !== schema.getQueryType())
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The keys that Graphcache is told, as a file that `docs/frontend.md` shows whole. */
export function graphcacheKeys(): string {
  const entries = types.map((type) => `  ${type.name}: ${"id" in type.getFields() ? "byId" : "partOfAnswer"},\n`);
  return `import type { Data, KeyingConfig } from "@urql/exchange-graphcache";

/** It has no id, and is kept where it stands. */
const partOfAnswer = () => null;
/** It is kept once; where it is asked for without its id, it is kept where it stands. */
const byId = ({ id }: Data) => (typeof id === "string" ? id : null);

export const keys: KeyingConfig = {
${entries.join("")}};
`;
}
