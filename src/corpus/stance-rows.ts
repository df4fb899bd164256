import type { Entry, EvidenceEntry } from "./definitions.js";
import { type Ids, idOf, numbered } from "./numbering.js";
import { type SearchDocumentRow, stanceDocuments } from "./search-documents.js";
import type { TableRows } from "./table-rows.js";

type Stance = Entry<"stances">;
type Owner = { stance_id: number } | { event_id: number } | { quote_id: number };

/** The first number that is free in each table that grows with the stances. */
export interface Numbers {
  readonly stance: number;
  readonly evidence: number;
  readonly document: number;
}

/** The rows of some stances, and the numbers that are free after them. */
export function stanceRows(
  batch: readonly Stance[],
  ids: Ids,
  next: Numbers,
): { readonly tables: TableRows[]; readonly following: Numbers } {
  const stances = numbered(batch, next.stance);
  const evidence = stances.flatMap(({ id, evidence: owned }) => evidenceRows(owned, { stance_id: id }, ids));
  const documents: SearchDocumentRow[] = numbered(stances.flatMap(stanceDocuments), next.document);
  const rows = {
    stance: stances.map(({ id, era, principle, kind, summary }) => ({
      id,
      kind,
      summary,
      era_id: idOf(ids.eras, era),
      principle_id: idOf(ids.principles, principle),
    })),
    evidence: numbered(evidence, next.evidence),
    stance_leader: stances.flatMap(({ id, leaders }) =>
      leaders.map((slug) => ({ stance_id: id, leader_id: idOf(ids.leaders, slug) })),
    ),
    stance_event: stances.flatMap(({ id, events }) =>
      events.map((slug) => ({ stance_id: id, event_id: idOf(ids.events, slug) })),
    ),
    stance_quote: stances.flatMap(({ id, quotes }) =>
      quotes.map((slug) => ({ stance_id: id, quote_id: idOf(ids.quotes, slug) })),
    ),
    coding: stances.flatMap(({ id, codings }) => codings.map((coding) => ({ stance_id: id, ...coding }))),
    search_document: documents,
  };
  return {
    tables: Object.entries(rows).map(([table, of]) => ({ table, rows: of })),
    following: {
      stance: next.stance + batch.length,
      evidence: next.evidence + evidence.length,
      document: next.document + documents.length,
    },
  };
}

/** The rows of the spans that something rests on; their own numbers come later. */
export function evidenceRows(owned: readonly EvidenceEntry[], owner: Owner, ids: Ids) {
  return owned.map(({ source, start, end, ...span }) => ({
    ...span,
    ...owner,
    start_position: start,
    end_position: end,
    source_id: idOf(ids.sources, source ?? ""),
  }));
}
