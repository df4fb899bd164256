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

/** In characters: a message may name what a file holds, and a file may hold anything. */
const LONGEST_MESSAGE = 600;
/** Of its end, which says what would be right. */
const SHOWN_END = 200;

/** In reading order, each message short enough to be read. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, message: readable(problem.message) })).sort(inReadingOrder);
}

/** A message on one line, without what a terminal would obey, its middle left out where it is very long. */
export function readable(message: string): string {
  const [begin, end] = [message.slice(0, LONGEST_MESSAGE - SHOWN_END), message.slice(-SHOWN_END)];
  const short = message.length > LONGEST_MESSAGE ? `${begin} … ${end}`.toWellFormed() : message;
  return short.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters, ends of lines, and what turns the direction of text. */
const obeyed = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

function inReadingOrder(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);
}

/** Whoever shows all of them goes through `problems`. */
const MOST_IN_MESSAGE = 100;

/** A corpus was refused; nothing of it was written. `problems` are all of them, in reading order, as are `warnings`. */
export class CorpusRefused extends Error {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  /** The folder that the problems' files are relative to; undefined where they are named as the user named them. */
  readonly folder: string | undefined;

  constructor(problems: readonly Problem[], folder?: string, warnings: readonly Warning[] = []) {
    const sorted = sortedProblems(problems);
    super(sorted.slice(0, MOST_IN_MESSAGE).map(formatProblem).join("\n"));
    this.name = "CorpusRefused";
    this.problems = sorted;
    this.warnings = sortedProblems(warnings);
    this.folder = folder;
  }
}
