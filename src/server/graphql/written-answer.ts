import type { ExecutionResult } from "graphql";

/** An answer whose data are text already: GraphQL Yoga lets a result say itself how it becomes text. */
interface WrittenAnswer extends ExecutionResult {
  readonly stringify: (answer: ExecutionResult) => string;
}

/** An answer without errors, of data that are written as JSON; for whoever looks into them they are read. */
export function writtenAnswer(text: string): WrittenAnswer {
  let data: NonNullable<ExecutionResult["data"]> | undefined;
  return {
    get data() {
      data ??= JSON.parse(text);
      return data ?? null;
    },
    // It is asked on behalf of what has been made of the answer meanwhile.
    stringify: (answer) => {
      const { errors, extensions } = answer;
      if (errors !== undefined) return JSON.stringify(answer);
      return `{"data":${text}${extensions === undefined ? "" : `,"extensions":${JSON.stringify(extensions)}`}}`;
    },
  };
}
