import { buffer } from "node:stream/consumers";
import { execute } from "@graphql-tools/executor";
import { type ExecutionArgs, GraphQLError } from "graphql";
import { type Plugin, processRegularResult } from "graphql-yoga";
import { toCsv } from "../../edition/csv.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { askedFields, askedOperation } from "./asked-fields.js";
import { type AskedList, listAmong } from "./asked-list.js";
import { askingForPage, type Connection, connectionAt, pageIn, questionFor } from "./list-page.js";
import { isObject, toTable } from "./list-table.js";

const mediaTypes = ["text/csv", "application/jsonl"] as const;
type MediaType = (typeof mediaTypes)[number];
type ResultProcessor = Parameters<Parameters<NonNullable<Plugin["onResultProcess"]>>[0]["setResultProcessor"]>[0];

/** A list that is asked for as a file. */
interface Download extends Pick<AskedList, "path"> {
  readonly args: ExecutionArgs;
  /** The connection whose page it is; undefined where it is no page. */
  readonly connection: Connection | undefined;
}

/** What is asked for as a file, by the request. */
const downloads = new WeakMap<Request, Download>();

/**
 * Answers with the list of a query as CSV or JSON Lines, to whoever would rather have that: any list of the API, with the
 * filters and fields that were asked for. A connection is asked along the way what its page is a part of.
 *
 * @param takesQueries whether what leads to the next page may be a query of its own
 */
export function listDownloads(takesQueries: boolean): Plugin<HttpExchange> {
  return {
    onExecute: ({ args, setExecuteFn, setResultAndStopExecution }) => {
      const { request } = args.contextValue;
      if (mediaTypeFor(request) === undefined) return;
      const asked = askedOperation(args);
      if (asked === undefined) return;
      const list = foundIn(asked);
      if ("problem" in list) return setResultAndStopExecution({ errors: [noList(list.problem)] });
      const { path } = list;
      const keys = path.slice(0, -1).map(({ key }) => key);
      const connection = list.isPage ? connectionAt(asked, keys) : undefined;
      downloads.set(request, { path, connection, args: { ...args } });
      if (connection === undefined) return;
      const document = askingForPage(connection);
      setExecuteFn((given) => execute({ ...given, document }));
    },
    onResultProcess: ({ request, result, setResultProcessor }) => {
      const mediaType = mediaTypeFor(request);
      if (mediaType === undefined) return;
      const download = downloads.get(request);
      if (download && "data" in result && !result.errors?.length)
        return setResultProcessor(asFile(mediaType, download, result.data, takesQueries), mediaType);
      setResultProcessor(processRegularResult, "application/graphql-response+json");
    },
  };
}

function mediaTypeFor(request: Request): MediaType | undefined {
  return mediaTypes.find((type) => type === request.headers.get("accept"));
}

function foundIn(asked: NonNullable<ReturnType<typeof askedOperation>>): ReturnType<typeof listAmong> {
  const fields = askedFields(asked);
  return fields ? listAmong(fields) : { problem: "The query asks for too many fields to be a table; ask for fewer." };
}

function noList(problem: string): GraphQLError {
  return new GraphQLError(problem, { extensions: { code: "BAD_USER_INPUT", http: { spec: true, status: 400 } } });
}

function asFile(mediaType: MediaType, download: Download, data: unknown, takesQueries: boolean): ResultProcessor {
  const { path } = download;
  const found = path.reduce((value: unknown, { key }) => (isObject(value) ? value[key] : undefined), data);
  // What leads to the list may not be there, such as an edition: then there is nothing in it.
  const rows: readonly unknown[] = Array.isArray(found) ? found : [];
  return async (_result, fetchAPI) => {
    const body =
      mediaType === "application/jsonl"
        ? rows.map((row) => `${JSON.stringify(row)}\n`).join("")
        : await csvBytes(path, rows);
    const headers = { "content-type": `${mediaType}; charset=utf-8`, ...pageHeaders(download, data, takesQueries) };
    return new fetchAPI.Response(body, { headers });
  };
}

async function csvBytes(path: AskedList["path"], list: readonly unknown[]): Promise<Uint8Array<ArrayBuffer>> {
  const field = path.at(-1);
  const { columns, rows } = field ? toTable(field, list) : { columns: [], rows: [] };
  return new Uint8Array(await buffer(await toCsv(columns, rows)));
}

/** What says that there is more: how much in all, and the address of the next page, from this service's own on. */
function pageHeaders({ path, connection, args }: Download, data: unknown, takesQueries: boolean) {
  if (connection === undefined) return {};
  const value = path.slice(0, -1).reduce((at: unknown, { key }) => (isObject(at) ? at[key] : undefined), data);
  const page = pageIn(value);
  if (page === undefined) return {};
  const total = { "x-total-count": String(page.total) };
  if (page.next === undefined || !takesQueries) return total;
  const { query, variables } = questionFor(page.next, connection, args.variableValues ?? {});
  const parameters = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0) parameters.set("variables", JSON.stringify(variables));
  if (args.operationName) parameters.set("operationName", args.operationName);
  return { ...total, link: `</graphql?${parameters}>; rel="next"` };
}
