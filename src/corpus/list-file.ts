import type * as z from "zod";
import type { Entity } from "../entities/entity.js";
import { type Entry, entities, type ListName } from "../entities/index.js";
import { slug } from "../entities/shapes.js";
import type { Problem, Report, Warning } from "./problem.js";
import { parse } from "./shape.js";
import type { Unreadable } from "./text-file.js";
import { withinFolder } from "./within-folder.js";
import { type Outer, type ReadYaml, readYamlFile } from "./yaml-file.js";

/** What is found while files are read. */
export interface Findings {
  readonly problems: Problem[];
  readonly warnings: Warning[];
}

/** An entry of a list as it was read. `value` is missing when the entry is malformed. */
export interface ReadEntry<Value> {
  readonly value: Value | undefined;
  /** The slug as written, also of a malformed entry, so that references to it are not reported on top. */
  readonly slug: string | undefined;
}

/** What a file of a list holds, in plain values: it may have been read by another thread. */
export interface ListFile<Value> extends Findings {
  /** Where it is and how problems name it; undefined where it cannot be read. */
  readonly file: { readonly path: string; readonly name: string } | undefined;
  /** Whether it holds a list. */
  readonly isList: boolean;
  readonly entries: readonly ReadEntry<Value>[];
}

/** Reads a file of a list, and holds each entry against the shape that it should have. @param name of the file, within the folder */
export async function readListFile<Name extends ListName>(
  folder: string,
  list: Name,
  name: string,
): Promise<ListFile<Entry<Name>>> {
  const found: Findings = { problems: [], warnings: [] };
  const read = await readFileOf(folder, name, "list", found);
  if (read === undefined) return { ...found, file: undefined, isList: false, entries: [] };
  const report: Report = (place, message) => found.problems.push({ ...place, message });
  const entries = entriesOf(shapeIn(entities[list], read, report), read, report);
  return { ...found, file: { path: read.path, name }, isList: Array.isArray(read.value), entries };
}

/** A file of YAML, and where it is. */
export interface LocatedYaml extends ReadYaml {
  readonly path: string;
}

/** Reads a file of a corpus folder; undefined where it cannot be read, which is told. */
export async function readFileOf(
  folder: string,
  name: string,
  outer: Outer,
  found: Findings,
): Promise<LocatedYaml | undefined> {
  const path = await withinFolder(folder, name);
  const read = typeof path === "string" ? await readYamlFile(path, name, outer) : [atStart(name, path)];
  if (Array.isArray(read) || typeof path !== "string") {
    found.problems.push(...(Array.isArray(read) ? read : []));
    return undefined;
  }
  found.warnings.push(...read.warnings);
  return { ...read, path };
}

/** What keeps a file from being read, at its start where no place in it is to blame. */
export function atStart(file: string, unreadable: Unreadable): Problem {
  return { file, line: 1, column: 1, ...unreadable };
}

/** The shape of the entries in a file, whose name may say something of them. */
function shapeIn<Value>({ files, shape, list }: Entity<Value>, { file }: ReadYaml, report: Report): z.ZodType<Value> {
  if (files === undefined) return shape;
  const name = file.name.slice(list.length + 1, -".yaml".length);
  const { error } = slug.safeParse(name);
  if (error) report({ file: file.name, line: 1, column: 1 }, `the name ${name} ${error.issues[0]?.message}`);
  return files.shape(name);
}

function entriesOf<Value>(shape: z.ZodType<Value>, { file, value }: ReadYaml, report: Report): ReadEntry<Value>[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.map((raw, index) => ({
    value: parse(shape, { file, value: raw }, report, [index]),
    slug: slugOf(raw),
  }));
}

function slugOf(raw: unknown): string | undefined {
  return typeof raw === "object" && raw !== null && "slug" in raw && typeof raw.slug === "string"
    ? raw.slug
    : undefined;
}
