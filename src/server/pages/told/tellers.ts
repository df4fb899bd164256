import { stanceKinds } from "../../../comparison/attestation.js";
import { tellCompared, tellFront, tellList, tellView } from "./editions.js";
import { inBrief } from "./parts.js";
import { tellQuote, tellSource, tellStance } from "./texts.js";
import { tellEra, tellEvent, tellLeader, tellLineage, tellPrinciple } from "./things.js";
import type { Teller } from "./told.js";

/** Of what somebody wrote, so much is in a title. */
const TITLE = 80;

/** What tells of each view, by the first part of its path below /explore; the views of `web/src/main.tsx`. */
const tellers: Readonly<Record<string, { readonly alone?: Teller; readonly named?: Teller }>> = {
  compare: { alone: tellCompared },
  timeline: {
    alone: tellView("/timeline", () => "Timeline", "Eras, events and quotations in their order, each with its source."),
  },
  search: {
    alone: tellView("/search", searchTitle, "Search of names, statements, stances, events and quotations."),
  },
  pins: {
    alone: tellView(
      "/pins",
      sheetTitle,
      "A sheet of readings and quotations that somebody has gathered, each with its source.",
    ),
  },
  check: {
    alone: tellView(
      "/check",
      () => "Check a quotation",
      "Whether a source prints words as they are quoted, and where.",
    ),
  },
  changes: {
    alone: tellView(
      "/changes",
      () => "What has changed",
      "What was added, removed, changed and renamed in an edition since an earlier one.",
    ),
  },
  lineage: {
    alone: tellView(
      "/lineage",
      () => "Lineage",
      "The way of every principle through the eras: which takes it up, and how.",
    ),
    named: tellLineage,
  },
  play: {
    alone: tellView(
      "/play",
      () => "The eras, one by one",
      "What arrives, stays, falls silent and is turned against from one era to the next.",
    ),
  },
  eras: { alone: tellList("eras"), named: tellEra },
  principles: { alone: tellList("principles"), named: tellPrinciple },
  leaders: { alone: tellList("leaders"), named: tellLeader },
  events: { alone: tellList("events"), named: tellEvent },
  quotes: { alone: tellList("quotes"), named: tellQuote },
  sources: { alone: tellList("sources"), named: tellSource },
};

function searchTitle(chosen: URLSearchParams): string {
  const words = inBrief(chosen.get("q") ?? "", TITLE);
  return words === "" ? "Search" : `Search: ${words}`;
}

function sheetTitle(chosen: URLSearchParams): string {
  return inBrief(chosen.get("title") ?? "", TITLE) || "Pinned passages";
}

/** Who tells of what a path names, given by its parts below /explore; undefined: no view is there. */
export function tellerOf([view, ...slugs]: readonly string[]): Teller | undefined {
  if (view === undefined) return tellFront;
  const [, , kind] = slugs;
  if (view === "stances") return slugs.length === 3 && isKind(kind) ? tellStance : undefined;
  if (!Object.hasOwn(tellers, view)) return undefined;
  if (slugs.length > 1) return undefined;
  return slugs.length === 0 ? tellers[view]?.alone : tellers[view]?.named;
}

function isKind(word: string | undefined): boolean {
  return stanceKinds.some((kind) => kind === word);
}
