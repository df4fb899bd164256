/** Where in a corpus folder something stands. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something in a corpus that keeps it from being published. */
export interface Problem extends Place {
  /** What is wrong, and what would be right: `period 1955/1949 ends before it starts; expected …`. */
  readonly message: string;
}

/** Something that is accepted and probably not meant, as `warning: name "Charter" is that of another entry too …`. */
export type Warning = Problem;

/** Takes note of a problem, or of a warning. */
export type Report = (place: Place, message: string) => void;

/** A place as it stands within a message about another one. */
export function sayPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The form that editors and terminals turn into a link: `file:line:column: message`. */
export function formatProblem(problem: Problem): string {
  return `${sayPlace(problem)}: ${problem.message}`;
}

/** In reading order. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(inReadingOrder);
}

function inReadingOrder(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);
}

/** A corpus was refused; nothing of it was written. `problems` are all of them, in reading order, as are `warnings`. */
export class CorpusRefused extends Error {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The folder that the problems' files are relative to; undefined where they are named as the user named them. */
  readonly folder: string | undefined;

  constructor(problems: readonly Problem[], folder?: string, warnings: readonly Warning[] = []) {
    const sorted = sortedProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.name = "CorpusRefused";
    this.problems = sorted;
    this.warnings = sortedProblems(warnings);
    this.folder = folder;
  }
}
