import type { StanceDetailFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import { placeInWords } from "../../parts/evidence-table.js";
import type { Named } from "../../parts/naming.js";
import { kindWords } from "../../parts/stance-kinds.js";

type NameOf = (named: Named) => string;

/** Every stance of a page, those that are folded away too, a row for each. */
export async function stanceTable(words: Words, list: LongList<StanceDetailFragment>, nameOf: NameOf): Promise<Table> {
  const stances = await wholeList(list);
  const names = (all: readonly Named[]) => all.map(nameOf).join("; ");
  return {
    columns: columnsIn(words, ["era", "period", "principle", "kind", "summary", "leaders", "events", "passages"]),
    rows: stances.map(({ era, principle, kind, summary, leaders, events, evidence }) => [
      ...[nameOf(era), era.period, nameOf(principle), kindWords(words, [kind]), summary, names(leaders), names(events)],
      evidence.map((one) => one.source.title + words.comma + placeInWords(words, one)).join("; "),
    ]),
  };
}
