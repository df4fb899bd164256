import type { Assertion } from "../answers.js";
import type { Running } from "./child.js";

/** What is asked: the body of a POST with JSON to a path. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

export type ContestantId =
  | "kept"
  | "conditional"
  | "notKept"
  | "cached"
  | "postgraphile"
  | "sql"
  | "constant"
  | "yoga"
  | "yogaCompiled";

/** One who answers the question of the benchmark. */
export interface Contestant {
  readonly id: ContestantId;
  readonly name: string;
  readonly question: Question;
  /** Starts it in a process of its own. */
  start(): Promise<Running>;
  /**
   * What an answer of it says.
   *
   * @throws ZodError when it has not the shape that was asked for
   */
  read(body: string): readonly Assertion[];
}
