import type { Assertion } from "../answers.js";
import type { Running } from "./child.js";

/** What is asked: the body of a POST with JSON to one path. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

/** One who answers the question of the benchmark. */
export interface Contestant {
  readonly name: string;
  /** What it is, in a few words, for the table. */
  readonly what: string;
  readonly question: Question;
  /** Starts it in a process of its own. */
  start(): Promise<Running>;
  /** What an answer of it says. */
  read(body: string): readonly Assertion[];
}
