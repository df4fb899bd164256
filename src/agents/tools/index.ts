import type { Tool } from "../tool.js";
import { checkQuote } from "./check-quote.js";
import { cite } from "./cite.js";
import { compare } from "./compare.js";
import { fetch } from "./fetch.js";
import { graphql } from "./graphql.js";
import { lineage } from "./lineage.js";
import { matrix } from "./matrix.js";
import { search } from "./search.js";

/** What an agent has, in the order in which it is likely to be wanted. */
export const tools: readonly Tool[] = [search, fetch, matrix, compare, lineage, checkQuote, cite];

/** With what an operator may add to them. */
export const toolsAndQueries: readonly Tool[] = [...tools, graphql];
