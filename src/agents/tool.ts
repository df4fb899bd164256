import * as z from "zod";
import { nearestNote } from "../entities/nearest-name.js";
import { type Asking, renamed } from "./asking.js";
import { Refused } from "./own-graph.js";
import { quoted } from "./short.js";

/** A tool as agents know it: what `tools/list` says of it, and what it answers. All of them only read. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object"; readonly [key: string]: unknown };
  /** @throws Refused when the arguments are not as its schema has them, or mean nothing that is there */
  call(asking: Asking, given: unknown): Promise<object>;
}

interface ToolGiven<Input extends z.ZodObject> {
  readonly name: string;
  readonly description: string;
  readonly input: Input;
  /** Its arguments by the graph's, where they are called otherwise; `cursor` and `edition` go without saying. */
  readonly names?: Readonly<Record<string, string>>;
  /** What it answers, as JSON. */
  readonly run: (asking: Asking, input: z.infer<Input>) => Promise<object>;
}

const namesOfAll: Readonly<Record<string, string>> = {
  after: "cursor",
  corpus: "edition",
  number: "edition",
  digest: "edition",
};

/** Makes a tool, which looks at what it is given before anything is asked. */
export function tool<Input extends z.ZodObject>({ name, description, input, names, run }: ToolGiven<Input>): Tool {
  const { $schema: _version, ...schema } = z.toJSONSchema(input, { io: "input" });
  return {
    ...{ name, description, inputSchema: { ...schema, type: "object" } },
    call: async (asking, given) => {
      const { success, data, error } = input.safeParse(given ?? {});
      if (!success) throw new Refused(problemOf(error, Object.keys(input.shape)));
      return renamed(
        () => run(asking, data),
        (argument) => ({ ...namesOfAll, ...names })[argument],
      );
    },
  };
}

/** The first thing that is wrong, so that no message is longer than what it is about. */
function problemOf({ issues }: z.ZodError, known: readonly string[]): string {
  const [issue] = issues;
  if (issue?.code !== "unrecognized_keys") return `${issue?.path.join(".") || "arguments"}: ${issue?.message}`;
  const [key = ""] = issue.keys;
  return `${quoted(key)} is no argument of this tool${nearestNote(key, known)}; expected ${known.join(", ")}.`;
}
