import type { CodersFolder } from "./coders-folder.js";

/** A kind, and when it is to be chosen. */
export interface ExplainedKind {
  readonly name: string;
  readonly description: string;
}

const WIDTH = 120;

/**
 * An empty file of codings with all that a coder goes by in comments: eras, events, principles and kinds. It says nothing of what
 * anybody has coded: no stances, no codings of others, no principles of events, no summary of an era.
 */
export function codingSheet(
  coder: string,
  { eras, events, principles }: Pick<CodersFolder, "eras" | "events" | "principles">,
  kinds: readonly ExplainedKind[],
): string {
  const part = (title: string, lines: readonly string[]): string[] => ["", `${title}:`, ...lines];
  const comments = [
    ...wrapped(
      `The codings of ${coder}, who codes the source alone: by the codebook and this sheet, without a look at stances/, at the codings of others or at CODING.md. Era by era, for each principle: does the source present the era as treating it, and how? Where it does, there is one entry for each kind; where it does not, there is none. An entry reads`,
    ),
    "",
    "  - { era: <slug>, principle: <slug>, kind: <KIND> }",
    "",
    ...wrapped(
      "and may have confidence (0 to 1), note (a doubt), and spans, where it was found: [{ source: <slug>, paragraph: 1, start: 0, end: 12 }], as `throughline locate` prints them.",
    ),
    ...part(
      "Kinds",
      kinds.flatMap(({ name, description }) => wrapped(`${name}: ${description}`, "  ")),
    ),
    ...part(
      "Eras",
      eras.flatMap(({ slug, name, period }) => wrapped(`${slug}: ${name}, ${period}`, "  ")),
    ),
    ...part(
      "Events",
      events.flatMap(({ slug, name, date }) => wrapped(`${slug}: ${name}, ${date}`, "  ")),
    ),
    ...part(
      "Principles",
      principles.flatMap(({ slug, name, statement, scopeNote, broader }) => [
        ...wrapped(`${slug}: ${name}. ${statement}`, "  "),
        ...(scopeNote === undefined ? [] : wrapped(scopeNote, "    ")),
        ...(broader.length === 0 ? [] : wrapped(`below ${broader.join(", ")}`, "    ")),
      ]),
    ),
    "",
    "Your entries take the place of the brackets:",
  ];
  return `${comments.map((line) => `# ${line}`.trimEnd()).join("\n")}\n[]\n`;
}

/** A text in lines that are short enough to read, those after the first further in. */
function wrapped(text: string, indent = ""): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== "" && line.length + word.length >= WIDTH - 2) {
      lines.push(line);
      line = indent === "" ? "" : `${indent}  `;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
