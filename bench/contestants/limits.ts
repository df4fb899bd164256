import { fileURLToPath } from "node:url";
import { type Running, startChild } from "./child.js";
import type { Contestant } from "./contestant.js";
import { corpus, eras, question, readRows } from "./throughline.js";

const tsx = fileURLToPath(import.meta.resolve("tsx"));

function start(server: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  return startChild(process.execPath, ["--import", tsx, `bench/servers/${server}.ts`], environment);
}

/** One statement written by hand for this question, whose text goes out as it is. */
export function handWrittenSql(databaseUrl: string): Contestant {
  return {
    id: "sql",
    name: "Hand-written SQL",
    question: { path: "/", body: JSON.stringify({ corpus, eras }) },
    start: () => start("sql", { DATABASE_URL: databaseUrl }),
    read: readRows,
  };
}

/** The service's own bytes, sent by node:http alone. */
export function constantBody(bodyFile: string): Contestant {
  return {
    id: "constant",
    name: "node:http, constant",
    question,
    start: () => start("constant", { BODY_FILE: bodyFile }),
    read: readRows,
  };
}

/** The service's own answer, made by GraphQL Yoga from objects in memory. */
export function yogaConstant(bodyFile: string): Contestant {
  return {
    id: "yoga",
    name: "GraphQL Yoga, constant",
    question,
    start: () => start("yoga", { BODY_FILE: bodyFile }),
    read: readRows,
  };
}

/** The same, compiled by graphql-jit: the most that GraphQL in JavaScript can do. */
export function yogaCompiled(bodyFile: string): Contestant {
  return {
    id: "yogaCompiled",
    name: "GraphQL Yoga with graphql-jit, constant",
    question,
    start: () => start("yoga-compiled", { BODY_FILE: bodyFile }),
    read: readRows,
  };
}
