import { buffer } from "node:stream/consumers";
import { GraphQLError } from "graphql";
import { type Plugin, processRegularResult } from "graphql-yoga";
import { toCsv } from "../../edition/csv.js";
import { listIn, toTable } from "./list-as-table.js";

const mediaTypes = ["text/csv", "application/jsonl"] as const;
type MediaType = (typeof mediaTypes)[number];
type List = Parameters<typeof toTable>[0];
type ResultProcessor = Parameters<Parameters<NonNullable<Plugin["onResultProcess"]>>[0]["setResultProcessor"]>[0];

/**
 * Answers with the list of a query as CSV or JSON Lines, to whoever would rather have that: any list of the API, with the
 * filters and fields that were asked for.
 */
export const listDownloads: Plugin = {
  onResultProcess: ({ request, result, setResult, setResultProcessor }) => {
    const mediaType = mediaTypes.find((type) => type === request.headers.get("accept"));
    if (mediaType === undefined) return;
    const found = "data" in result && !result.errors?.length ? listIn(result.data) : { problem: undefined };
    if ("list" in found) return setResultProcessor(asList(mediaType, found.list), mediaType);
    setResultProcessor(processRegularResult, "application/graphql-response+json");
    if (found.problem !== undefined) setResult({ errors: [noList(found.problem)] });
  },
};

function noList(problem: string): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: "BAD_USER_INPUT", http: { spec: true, status: 400 } } });
}

function asList(mediaType: MediaType, list: List): ResultProcessor {
  return async (_result, fetchAPI) => {
    const body =
      mediaType === "application/jsonl" ? list.map((row) => `${JSON.stringify(row)}\n`).join("") : await csvBytes(list);
    return new fetchAPI.Response(body, { headers: { "content-type": `${mediaType}; charset=utf-8` } });
  };
}

async function csvBytes(list: List): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = toTable(list);
  return new Uint8Array(await buffer(await toCsv(columns, rows)));
}
