import * as z from "zod";
import { corpus, lists } from "./definitions.js";

/** The files of a corpus folder as JSON Schemas (draft 2020-12), by name; an editor completes and checks by them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const files = { corpus, ...Object.fromEntries(Object.entries(lists).map(([name, shape]) => [name, z.array(shape)])) };
  return Object.fromEntries(
    Object.entries(files).map(([name, shape]) => [
      `${name}.schema.json`,
      { title: `${name}.yaml of a Throughline corpus`, ...z.toJSONSchema(shape, { io: "input" }) },
    ]),
  );
}
