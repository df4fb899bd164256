import * as z from "zod";
import { limits } from "../../limits/limits.js";
import { again, fittedText } from "../answer.js";
import { readCursor, writeCursor } from "../cursor.js";
import { tool } from "../tool.js";
import { cursorInput, text } from "./inputs.js";

/** Offered where the operator has switched it on. */
export const graphql = tool({
  name: "graphql",
  description: "Any query of the GraphQL schema (resource throughline://schema), when no other tool answers.",
  input: z.strictObject({
    query: text(limits.documentLength.most),
    variables: z.record(text(), z.unknown()).default({}),
    cursor: cursorInput,
  }),
  run: async (asking, { query, variables, cursor }) => {
    const answer = await asking.askAnything(query, variables);
    const whole = JSON.stringify(answer);
    const { seen } = readCursor(cursor);
    return fittedText(whole, seen, (part, end) => {
      if (end === undefined && seen === 0) return answer;
      const rest = { query, ...(Object.keys(variables).length > 0 && { variables }) };
      return {
        part,
        ...(end !== undefined && {
          more: [
            {
              remaining: whole.length - end,
              call: again("graphql", rest, { cursor: writeCursor({ seen: end, after: null }) }),
            },
          ],
        }),
      };
    });
  },
});
