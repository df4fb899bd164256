import type { EvidenceDetailFragment, StanceDetailFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";

type NameOf = (named: Named) => string;

/** Every stance of a page, those that are folded away too, a row for each. */
export async function stanceTable(list: LongList<StanceDetailFragment>, nameOf: NameOf): Promise<Table> {
  const stances = await wholeList(list);
  const names = (all: readonly Named[]) => all.map(nameOf).join("; ");
  return {
    columns: ["era", "period", "principle", "kind", "summary", "leaders", "events", "passages"],
    rows: stances.map(({ era, principle, kind, summary, leaders, events, evidence }) => [
      ...[nameOf(era), era.period, nameOf(principle), kindWords([kind]), summary],
      ...[names(leaders), names(events), evidence.map(locator).join("; ")],
    ]),
  };
}

/** Where a source speaks of something, a row for each passage. */
export function evidenceTable(evidence: readonly EvidenceDetailFragment[]): Table {
  return {
    columns: ["source", "printed at", "paragraph", "start", "end", "digest", "gloss"],
    rows: evidence.map(({ source, printedAt, paragraph, start, end, digest, gloss }) => [
      ...[source.title, printedAt ?? "", paragraph, start, end, digest, gloss],
    ]),
  };
}

function locator({ source, printedAt, paragraph, start, end }: EvidenceDetailFragment): string {
  return `${source.title}, ${printedAt ? `${printedAt}, ` : ""}paragraph ${paragraph}, characters ${start}–${end}`;
}
