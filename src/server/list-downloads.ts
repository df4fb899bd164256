import { buffer } from "node:stream/consumers";
import { GraphQLError } from "graphql";
import { type Plugin, processRegularResult } from "graphql-yoga";
import { toCsv } from "../edition/csv.js";
import { listIn, toTable } from "./answer-list.js";

const mediaTypes = ["text/csv", "application/jsonl"] as const;
type MediaType = (typeof mediaTypes)[number];
type ResultProcessor = Parameters<Parameters<NonNullable<Plugin["onResultProcess"]>>[0]["setResultProcessor"]>[0];

/**
 * Answers with the list of a query as CSV or JSON Lines, to whoever accepts nothing else: any list of the API, with the
 * filters and fields that were asked for.
 */
export const listDownloads: Plugin = {
  onResultProcess: ({ request, setResultProcessor }) => {
    const accepted = request.headers.get("accept")?.split(",")[0]?.split(";")[0]?.trim().toLowerCase();
    const mediaType = mediaTypes.find((type) => type === accepted);
    if (mediaType) setResultProcessor(asList(mediaType), mediaType);
  },
};

function asList(mediaType: MediaType): ResultProcessor {
  return async (result, fetchAPI) => {
    if (Array.isArray(result) || !("data" in result) || (result.errors?.length ?? 0) > 0)
      return processRegularResult(result, fetchAPI, "application/graphql-response+json");
    const found = listIn(result.data);
    if ("problem" in found) {
      const extensions = { code: "BAD_USER_INPUT", http: { spec: true, status: 400 } };
      const errors = [new GraphQLError(found.problem, { extensions })];
      return processRegularResult({ errors }, fetchAPI, "application/graphql-response+json");
    }
    const body =
      mediaType === "application/jsonl"
        ? found.list.map((row) => `${JSON.stringify(row)}\n`).join("")
        : await csvBytes(found.list);
    return new fetchAPI.Response(body, { headers: { "content-type": `${mediaType}; charset=utf-8` } });
  };
}

async function csvBytes(list: Parameters<typeof toTable>[0]): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = toTable(list);
  return new Uint8Array(await buffer(await toCsv(columns, rows)));
}
