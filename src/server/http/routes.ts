import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { points } from "../../limits/points.js";
import { type Page, preparePage, sendPage } from "../exchange/page.js";
import type { RateLimit } from "../exchange/rate-limit.js";
import { type Observer, observeExport } from "../operations/observation.js";
import type { Figures } from "../pages/figures/figures.js";
import { sendGraphiqlFile } from "../pages/graphiql.js";
import { answerAgents } from "./agents-route.js";
import type { Cors } from "./cors.js";
import { answerGraphQL } from "./graphql-route.js";
import type { Handlers } from "./handlers.js";

/** How far the service has come. */
export type Phase = "starting" | "ready" | "stopping";

/** What requests wait for, what readiness tells, and who may ask how much. */
export interface ServiceState {
  readonly started: Promise<Handlers>;
  phase(): Phase;
  readonly cors: Cors;
  readonly rateLimit: RateLimit | undefined;
  /** The path that the service is below, as its clients see it; empty where it has a host of its own. */
  readonly basePath: string;
  /** Whether the schema may be read. */
  readonly introspection: boolean;
  readonly logger: Logger;
  /** Who is told of answers. */
  readonly observers: readonly Observer[];
}

/** What is answered at an address, and to which methods. */
export interface Route {
  /** All but OPTIONS, which is answered everywhere. */
  readonly methods: readonly string[];
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Whether pages of other sites may ask. */
  readonly forOthers?: true;
  /** Which parameters the address takes; any where people come by links, to which others add theirs. */
  readonly parameters: readonly string[] | "any";
  /** What to do instead, where it takes none. */
  readonly instead?: string;
}

type Handle = Route["handle"];

const TEXT = "text/plain; charset=utf-8";
const READ = ["GET", "HEAD"];

/** The route of each path of the service, without the one that it is below. */
export function routesOf(state: ServiceState): (path: string) => Route {
  const { basePath } = state;
  const routes = new Map<string, Route>([
    ["/", explorer(state, "/")],
    ["/graphql", graphql(state)],
    ["/mcp", agents(state)],
    ["/llms.txt", forPeople(readOnly(async (request, response) => (await state.started).llms(request, response)))],
    ["/health/live", forPeople(page(() => preparePage(TEXT, "live\n")))],
    ["/health/ready", forPeople(readOnly((request, response) => sendReadiness(request, response, state)))],
  ]);
  if (state.introspection)
    routes.set(
      "/schema.graphql",
      page(async () => (await state.started).schema()),
    );
  const exports = {
    ...readOnly((request, response) => sendExport(request, response, state)),
    forOthers: true,
    instead: `For a part of a list, ask ${basePath}/graphql for it with accept: text/csv.`,
  } as const;
  const paths = [...routes.keys(), "/explore", "/figure", "/export"].map((path) => basePath + path).join(", ");
  const nothing = preparePage(TEXT, `There is nothing here. There is: ${paths}\n`);
  const notFound = forPeople(readOnly(async (request, response) => sendPage(request, response, await nothing, 404)));
  return (path) => {
    if (isBelow("/explore", path)) return explorer(state, path);
    if (isBelow("/export", path)) return exports;
    const ofFigures = figureRoots.find(([root]) => isBelow(root, path));
    if (ofFigures) return figures(state, path, ofFigures[1]);
    if (path.startsWith("/graphiql/"))
      return forPeople(readOnly((request, response) => sendGraphiqlFile(request, response, path)));
    const twin = path.endsWith("/") ? routes.get(path.slice(0, -1)) : undefined;
    return routes.get(path) ?? (twin ? { ...twin, handle: withoutSlash(basePath, path) } : notFound);
  };
}

function isBelow(root: string, path: string): boolean {
  return path === root || path.startsWith(`${root}/`);
}

/** The explorer, which the service's front page is the first view of. */
function explorer(state: ServiceState, path: string): Route {
  return forPeople(readOnly(async (request, response) => (await state.started).explorer(request, response, path)));
}

/** Below which paths figures are, and in what they are there. */
const figureRoots: readonly (readonly [root: string, which: keyof Figures])[] = [
  ["/figure", "file"],
  ["/embed", "embed"],
  ["/oembed", "oEmbed"],
];

/** Figures of the explorer's views, which pages of other sites show and read. */
function figures(state: ServiceState, path: string, which: keyof Figures): Route {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await state.rateLimit?.spend(request, points.figure);
    await (await state.started).figures(request, response, path, which);
  };
  return { ...forPeople(readOnly(handle)), forOthers: true };
}

function graphql(state: ServiceState): Route {
  return {
    methods: [...READ, "POST"],
    handle: async (request, response) => answerGraphQL(request, response, await state.started, state.rateLimit),
    forOthers: true,
    // GraphiQL's own address may hold anything; what is asked is looked at where it is read.
    parameters: "any",
  };
}

function agents(state: ServiceState): Route {
  return {
    methods: ["POST"],
    handle: async (request, response) => answerAgents(request, response, await state.started, state.rateLimit),
    forOthers: true,
    parameters: [],
  };
}

async function sendExport(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  observeExport(response, state.observers);
  await state.rateLimit?.spend(request, points.export);
  await (await state.started).exports(request, response);
}

function readOnly(handle: Handle): Route {
  return { methods: READ, handle, parameters: [] };
}

function forPeople(route: Route): Route {
  return { ...route, parameters: "any" };
}

/** A page that can only be read. */
function page(prepare: () => Promise<Page>): Route {
  return readOnly(async (request, response) => sendPage(request, response, await prepare()));
}

/** Sends those who add a slash to an address to the address itself, with all that they ask (RFC 9110, 15.4.9). */
function withoutSlash(basePath: string, path: string): Handle {
  return async ({ url = "" }, response) => {
    response
      .writeHead(308, { location: `${basePath}${path.slice(0, -1)}${url.slice(path.length)}`, "content-length": 0 })
      .end();
  };
}

async function sendReadiness(request: IncomingMessage, response: ServerResponse, state: ServiceState): Promise<void> {
  const answers = state.phase() === "ready" && (await (await state.started).ready());
  // A stop may have been asked for meanwhile.
  const phase = state.phase();
  const word = phase === "ready" && !answers ? "the database does not answer" : phase;
  sendPage(request, response, await preparePage(TEXT, `${word}\n`), phase === "ready" && answers ? 200 : 503);
}
