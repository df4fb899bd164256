import { getArgumentValues } from "@graphql-tools/utils";
import type { Plugin } from "graphql-yoga";
import { isChanging } from "../../schema/changing-fields.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";
import { type Asked, type AskedField, askedFields, askedOperation } from "./asked-fields.js";

/** Notes of what is asked by GET, which caches on the way may hold, whether its answer is true for ever. */
export const noteLasting: Plugin<HttpExchange> = {
  onExecute: ({ args }) => {
    const { req, res } = args.contextValue;
    if (req.method !== "GET") return undefined;
    const asked = askedOperation(args);
    if (!asked || !isLasting(asked)) return undefined;
    return {
      onExecuteDone: ({ result }) => {
        notesOf(res).isLasting = "data" in result && isWhole(result.data);
      },
    };
  },
};

/** What is not there may be published tomorrow: an edition, or what an id names. What an edition lacks it lacks for ever. */
function isWhole(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.values(data).every(isThere);
}

function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isThere) : value !== null;
}

/** Whether all that an operation asks for, as its conditions are, is of numbered editions, which never change. */
function isLasting(asked: Asked): boolean {
  try {
    const fields = askedFields(asked);
    return fields?.every((field) => isOfEdition(field, asked)) ?? false;
  } catch {
    // Execution says what is wrong with a value; an answer with errors is held by nobody.
    return false;
  }
}

function isOfEdition({ type, field, node, within }: AskedField, asked: Asked): boolean {
  const { coerced, sources } = asked.variables;
  if (isChanging(type.name, field.name, getArgumentValues(field, node, coerced, { ...sources }))) return false;
  return [...(within?.values() ?? [])].flat().every((inner) => isOfEdition(inner, asked));
}
