import * as z from "zod";
import { corpus } from "../entities/corpus.js";
import { edition } from "../entities/edition.js";
import { entities } from "../entities/index.js";

/** The files of a corpus folder as JSON Schemas (draft 2020-12), by name; an editor completes and checks by them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const lists = Object.values(entities).map(({ list, shape }): [string, z.ZodType] => [list, z.array(shape)]);
  return Object.fromEntries(
    [["corpus", corpus] as const, ["edition", edition] as const, ...lists].map(([name, shape]) => [
      `${name}.schema.json`,
      { title: `${name}.yaml of a Throughline corpus`, ...z.toJSONSchema(shape, { io: "input" }) },
    ]),
  );
}
