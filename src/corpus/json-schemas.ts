import * as z from "zod";
import { corpus } from "../entities/corpus.js";
import { edition } from "../entities/edition.js";
import { entities, type ListName, listNames } from "../entities/index.js";

/** The files of a corpus folder as JSON Schemas (draft 2020-12), by name; an editor completes and checks by them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const lists = listNames.map((name): [string, z.ZodType] => [name, z.array(shapeInFile(name))]);
  return Object.fromEntries(
    [["corpus", corpus] as const, ["edition", edition] as const, ...lists].map(([name, shape]) => [
      `${name}.schema.json`,
      { title: `${name}.yaml of a Throughline corpus`, ...z.toJSONSchema(shape, { io: "input" }) },
    ]),
  );
}

function shapeInFile(name: ListName): z.ZodType {
  const { files, shape } = entities[name];
  return files?.shape(name) ?? shape;
}
