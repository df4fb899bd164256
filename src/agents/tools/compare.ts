import * as z from "zod";
import { FEWEST_COMPARED, limits } from "../../limits/limits.js";
import { editionHead, fitted, type More, present } from "../answer.js";
import type { Asking, EditionNamed } from "../asking.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked, noSuchEdition } from "../editions.js";
import {
  AgentsCompareErasDocument,
  AgentsCompareLeadersDocument,
  AgentsCompareSourcesDocument,
} from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { type EditionAsked, Refused } from "../own-graph.js";
import { things } from "../things.js";
import { tool } from "../tool.js";
import { compareEditions } from "./compare-editions.js";
import { cursorInput, editionInput, texts } from "./inputs.js";

const ROWS = 50;

export const compare = tool({
  name: "compare",
  description:
    "Eras, leaders or sources side by side: what they share, how similar they are, what changed from era to era, then a row a principle; or two editions of a corpus: what was added, removed, changed, renamed.",
  input: z.strictObject({
    of: z.enum(["eras", "leaders", "sources", "editions"]),
    items: texts(limits.compared.most)
      .min(FEWEST_COMPARED)
      .describe("ids or slugs in order; eras also of other corpora: corpus/slug; editions: corpus@1, corpus@2"),
    edition: editionInput,
    cursor: cursorInput,
  }),
  names: { eras: "items", leaders: "items", sources: "items", since: "items" },
  run: async (asking, { of, items, edition, cursor }) => {
    if (of === "editions") {
      if (edition !== undefined) throw new Refused("edition: stands beside editions that are compared; leave it out.");
      return compareEditions(asking, items, cursor);
    }
    const place = readCursor(cursor);
    const found = await things(asking, items, {
      argument: "items",
      type: wordOf[of],
      edition,
      ofSeveral: of === "eras",
    });
    const references = found.map((item) => (of === "eras" ? `${nameOf(item.edition)}/${item.slug}` : item.slug));
    const home = found[0] && asked(found[0].edition);
    if (home === undefined) throw new Error("at least two items are compared");
    const page = { ...home, items: references, first: ROWS, after: place.after, whole: place.after === null };
    const compared = await comparisonOf(asking, of, page);
    return shown(asking, compared, { of, items: references, place });
  },
});

type Compared = "eras" | "leaders" | "sources";
const wordOf = { eras: "era", leaders: "leader", sources: "source" } as const;

type Page = EditionAsked & { items: string[]; first: number; after: string | null; whole: boolean };

/** The comparison, whatever is compared, in the words of all of them. */
async function comparisonOf(asking: Asking, of: Compared, page: Page) {
  if (of === "eras") {
    const { edition } = await asking.ask(AgentsCompareErasDocument, page);
    if (edition === null) throw await noSuchEdition(asking, page);
    const { eras, transitions, ...comparison } = edition.compareEras;
    return { edition, compared: eras, type: "Era", transitions, ...comparison };
  }
  if (of === "leaders") {
    const { edition } = await asking.ask(AgentsCompareLeadersDocument, page);
    if (edition === null) throw await noSuchEdition(asking, page);
    const { leaders, ...comparison } = edition.compareLeaders;
    return { edition, compared: leaders, type: "Leader", transitions: undefined, ...comparison };
  }
  const { edition } = await asking.ask(AgentsCompareSourcesDocument, page);
  if (edition === null) throw await noSuchEdition(asking, page);
  const { sources, ...comparison } = edition.compareSources;
  return { edition, compared: sources, type: "Source", transitions: undefined, ...comparison };
}

interface Slugged {
  readonly slug: string;
}

/** What changed, by slugs of principles; what there is none of is not said. */
function changesIn(changes: Readonly<Record<string, readonly Slugged[] | string>>): Record<string, unknown> {
  const slugged = Object.entries(changes).map(([name, value]) => [
    name,
    typeof value === "string" ? value : listed(value),
  ]);
  return present(Object.fromEntries(slugged));
}

/** Names that a list of an answer holds; rows have the others. */
const MOST_NAMES = 60;

function listed(things: readonly Slugged[] | undefined): string[] {
  const slugs = (things ?? []).map(({ slug }) => slug);
  const rest = slugs.length - MOST_NAMES;
  return rest > 0 ? [...slugs.slice(0, MOST_NAMES), `and ${rest} more, which the rows tell`] : slugs;
}

async function shown(
  asking: Asking,
  comparison: Awaited<ReturnType<typeof comparisonOf>>,
  { of, items, place }: { of: Compared; items: readonly string[]; place: ReturnType<typeof readCursor> },
): Promise<object> {
  const { edition, compared, type, sharedByAll, sharedOnlyByThese, similarity, transitions, rowsConnection } =
    comparison;
  const editions = distinct([edition, ...compared.map((item) => item.edition)]);
  const isOne = editions.length === 1;
  const nameIn = ({ slug, edition: of }: Slugged & { readonly edition: EditionNamed }): string =>
    isOne ? slug : `${nameOf(of)}/${slug}`;
  const names = new Map(compared.map((item) => [item.id, nameIn(item)]));
  const link = (of: EditionNamed, kind: string, slug: string): string => linkTo(asking.address, of, kind, slug);
  const heads = await Promise.all(editions.map((each) => editionHead(asking, each)));
  const rows = rowsConnection.edges.map(({ node: { principle, cells } }) => ({
    ...{ id: principle.id, slug: principle.slug, name: principle.name },
    ...{ link: link(principle.edition, "Principle", principle.slug) },
    ...(!isOne && { edition: nameOf(principle.edition) }),
    cells: Object.fromEntries(
      cells.flatMap(({ kinds }, index) => {
        const item = compared[index];
        return item === undefined || kinds.length === 0 ? [] : [[nameIn(item), kinds.join(" ")]];
      }),
    ),
  }));
  // Of many eras, what changed from each to the next is longer than an answer: it comes first, and the rows after it.
  const first = [
    ...(similarity ?? []).map(({ a, b, ...figures }) => ({
      similarity: { a: names.get(a.id), b: names.get(b.id), ...figures },
    })),
    ...(transitions ?? []).map(({ from, to, ...changes }) => ({
      transition: { from: names.get(from.id), to: names.get(to.id), ...changesIn(changes) },
    })),
  ];
  const isStart = place.seen === 0 && place.after === null;
  const whole = isStart && {
    items: compared.map((item) => ({
      ...{ id: item.id, slug: nameIn(item), name: item.name },
      link: link(item.edition, type, item.slug),
    })),
    ...present({ sharedByAll: listed(sharedByAll), sharedOnlyByThese: listed(sharedOnlyByThese) }),
  };
  const seenFirst = place.after === null ? place.seen : first.length;
  const entries = [...first.slice(seenFirst), ...rows];
  return fitted({ editions: heads, ...whole }, parted, entries, (taken): More[] => {
    const ofRows = Math.max(0, taken - (first.length - seenFirst));
    const seen = place.after === null ? ofRows : place.seen + ofRows;
    const left = Math.max(0, first.length - seenFirst - taken);
    const remaining = left + rowsConnection.totalCount - seen;
    if (remaining <= 0) return [];
    const after = rowsConnection.edges[ofRows - 1]?.cursor ?? place.after;
    const cursor = writeCursor({ seen: after === null ? seenFirst + taken : seen, after });
    return [{ remaining, call: { tool: "compare", arguments: { of, items, edition: nameOf(edition), cursor } } }];
  });
}

/** What is similar, what changed and the rows, each in a list of its own. */
function parted(entries: readonly object[]): object {
  const similarity = entries.flatMap((entry) => ("similarity" in entry ? [entry.similarity] : []));
  const transitions = entries.flatMap((entry) => ("transition" in entry ? [entry.transition] : []));
  const rows = entries.filter((entry) => "cells" in entry);
  return { ...present({ similarity, transitions }), rows };
}

function distinct(editions: readonly EditionNamed[]): EditionNamed[] {
  return [...new Map(editions.map((edition) => [nameOf(edition), edition])).values()];
}
