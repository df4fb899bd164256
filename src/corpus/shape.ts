import * as z from "zod";
import { nearestName, nearestNote } from "../entities/nearest-name.js";
import { formerKeys } from "../entities/shapes.js";
import type { Report } from "./problem.js";
import type { Path, ReadYaml, YamlFile } from "./yaml-file.js";

/** The value when it has the shape; otherwise every way in which it has not is reported, each at its place. */
export function parse<Value>(
  shape: z.ZodType<Value>,
  { file, value }: Pick<ReadYaml, "file" | "value">,
  report: Report,
  path: Path = [],
): Value | undefined {
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, shape, { file, path, report });
  return undefined;
}

interface Where {
  readonly file: YamlFile;
  readonly path: Path;
  readonly report: Report;
}

function reportIssue(issue: z.core.$ZodIssue, shape: z.ZodType, { file, path: entry, report }: Where): void {
  const path = [...entry, ...issue.path.filter((part) => typeof part !== "symbol")];
  // An item of a list goes by the name of the list.
  const name = String(issue.path.findLast((part) => typeof part === "string") ?? "the entry");
  const ofForm = issue.code === "invalid_union" ? formMeant(issue) : undefined;
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(shape, issue.path);
    const former = issue.path.length === 0 ? formerKeys.get(shape) : undefined;
    for (const key of issue.keys)
      report(file.keyPlace([...path, key]), former?.get(key) ?? `unknown key ${key}; expected ${oneOf(known, key)}`);
  } else if (ofForm !== undefined) {
    for (const inner of ofForm)
      reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, shape, { file, path: entry, report });
  } else if (issue.code === "invalid_key") {
    report(file.keyPlace(path), `${name} ${issue.issues[0]?.message ?? issue.message}`);
  } else report(file.place(path), describe(issue, name));
}

/** A vocabulary that has more names is too long to be read. */
const MOST_LISTED = 30;

function oneOf(known: readonly string[], key: string): string {
  if (known.length === 0) return "none";
  if (known.length > MOST_LISTED) return `one such as ${nearestName(key, known) ?? known[0]}`;
  return `one of ${known.join(", ")}${nearestNote(key, known)}`;
}

/** Of several forms that a value may have, what is wrong with the one that it is of; undefined where it is of none. */
function formMeant({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  return errors.find((issues) => issues.every((issue) => issue.path.length > 0 || isOfForm(issue)));
}

function isOfForm(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_union") return formMeant(issue) !== undefined;
  return issue.code !== "invalid_type";
}

function describe(issue: z.core.$ZodIssue, name: string): string {
  // A key that belongs elsewhere says where.
  if (issue.code === "invalid_type" && issue.expected !== "never") {
    const expected = `expected ${expectedKinds[issue.expected] ?? issue.expected}`;
    if (issue.input === undefined) return `${name} is missing; ${expected}`;
    if (issue.input === null) return `${name} is empty; ${expected}${ofNothing[issue.expected] ?? ""}`;
    const isBare = issue.expected === "string" && ["number", "boolean"].includes(typeof issue.input);
    return `${name} is ${kindOf(issue.input)}; ${expected}${isBare ? `, in quotation marks: "${issue.input}"` : ""}`;
  }
  if (issue.code === "invalid_value") {
    return `${name} is ${enumerated(issue.input)}; expected one of ${issue.values.join(", ")}`;
  }
  if (issue.code === "invalid_union" && issue.input === undefined) return `${name} is missing; expected text`;
  return `${name} ${shown(issue.input)}${issue.message}`;
}

function enumerated(input: unknown): string {
  if (input === undefined) return "missing";
  return typeof input === "string" || typeof input === "number" ? shortened(input) : kindOf(input);
}

/** What zod calls things, in the words of someone who writes YAML. */
const expectedKinds: Readonly<Record<string, string>> = {
  array: "a list, such as [first, second]",
  int: "a whole number",
  number: "a number",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  string: "text",
};

/** How nothing is written, by what is expected. */
const ofNothing: Readonly<Record<string, string>> = {
  array: ", or [] for none",
  record: ", or {} for none",
  string: ", in quotation marks where the word null is meant",
};

function shown(input: unknown): string {
  return (typeof input === "string" && input !== "") || typeof input === "number" ? `${shortened(input)} ` : "";
}

const LONGEST_SHOWN = 80;

function shortened(input: string | number): string {
  if (typeof input === "number" || input.length <= LONGEST_SHOWN) return JSON.stringify(input);
  return `${JSON.stringify(input.slice(0, LONGEST_SHOWN).toWellFormed())}…`;
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return "empty";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "number" && !Number.isFinite(input)) return "no finite number";
  return typeof input === "object" ? "a mapping" : `a ${typeof input}`;
}

function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = shape;
  for (const part of path) current = stepInto(unwrap(current), part);
  const inner = objectOf(unwrap(current));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function stepInto(form: unknown, part: PropertyKey): unknown {
  const shape = objectOf(form);
  if (shape instanceof z.ZodArray) return shape.element;
  if (shape instanceof z.ZodObject && typeof part === "string") return shape.shape[part];
  return undefined;
}

/** Of several forms the mapping. */
function objectOf(shape: unknown): unknown {
  if (!(shape instanceof z.ZodUnion)) return shape;
  return shape.options.find((option) => option instanceof z.ZodObject) ?? shape;
}

function unwrap(shape: unknown): unknown {
  if (shape instanceof z.ZodPipe) return unwrap(shape.in);
  return shape instanceof z.ZodDefault || shape instanceof z.ZodOptional ? unwrap(shape.unwrap()) : shape;
}
