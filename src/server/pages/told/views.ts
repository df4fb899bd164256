import { stanceKinds } from "../../../comparison/attestation.js";
import { tellCompared, tellFront, tellList, tellView } from "./editions.js";
import { inBrief } from "./parts.js";
import { tellQuote, tellSource, tellStance } from "./texts.js";
import { tellEra, tellEvent, tellLeader, tellLineage, tellPrinciple } from "./things.js";
import type { Teller } from "./told.js";
import type { ListPath, Tongue, ViewPath } from "./words.js";

/** Of what somebody wrote, so much is in a title. */
const TITLE = 80;

/** A view of the explorer: what tells of it, and the module in `web/src/views/` that draws it. */
interface View {
  readonly tell: Teller;
  readonly drawnBy: string;
}

const front: View = { tell: tellFront, drawnBy: "matrix/matrix-view" };
const stance: View = { tell: tellStance, drawnBy: "stance/stance-view" };

/** The other views, by the first part of their paths below /explore; those of `web/src/main.tsx`. */
const views: Readonly<Record<string, { readonly alone?: View; readonly named?: View }>> = {
  compare: { alone: { tell: tellCompared, drawnBy: "compare/compare-view" } },
  timeline: { alone: drawn("timeline") },
  search: { alone: drawn("search", searchTitle) },
  pins: { alone: drawn("pins", sheetTitle) },
  check: { alone: drawn("check") },
  changes: { alone: drawn("changes") },
  lineage: {
    alone: drawn("lineage"),
    named: { tell: tellLineage, drawnBy: "lineage/lineage-view" },
  },
  play: { alone: drawn("play") },
  eras: { alone: listed("eras", "era"), named: thing("era", tellEra) },
  principles: { alone: listed("principles", "principle"), named: thing("principle", tellPrinciple) },
  leaders: { alone: listed("leaders", "leader"), named: thing("leader", tellLeader) },
  events: { alone: listed("events", "event"), named: thing("event", tellEvent) },
  quotes: { alone: listed("quotes", "quote"), named: thing("quote", tellQuote) },
  sources: {
    alone: { tell: tellList("sources"), drawnBy: "reading/source-list-view" },
    named: { tell: tellSource, drawnBy: "reading/reading-view" },
  },
};

function drawn(view: ViewPath, titleOf?: Parameters<typeof tellView>[1]): View {
  return { tell: tellView(view, titleOf), drawnBy: `${view}/${view}-view` };
}

function listed(list: ListPath, one: string): View {
  return { tell: tellList(list), drawnBy: `things/lists/${one}-list-view` };
}

function thing(one: string, tell: Teller): View {
  return { tell, drawnBy: `things/${one}-view` };
}

function searchTitle(chosen: URLSearchParams, { told }: Tongue): string {
  const words = inBrief(chosen.get("q") ?? "", TITLE);
  return words === "" ? told.views.search.title : told.searchFor(words);
}

function sheetTitle(chosen: URLSearchParams, { told }: Tongue): string {
  return inBrief(chosen.get("title") ?? "", TITLE) || told.views.pins.title;
}

/** The view that a path names, given by its parts below /explore; undefined: there is none. */
export function viewAt([view, ...slugs]: readonly string[]): View | undefined {
  if (view === undefined) return front;
  const [, , kind] = slugs;
  if (view === "stances") return slugs.length === 3 && isKind(kind) ? stance : undefined;
  if (!Object.hasOwn(views, view)) return undefined;
  if (slugs.length > 1) return undefined;
  return slugs.length === 0 ? views[view]?.alone : views[view]?.named;
}

function isKind(word: string | undefined): boolean {
  return stanceKinds.some((kind) => kind === word);
}
