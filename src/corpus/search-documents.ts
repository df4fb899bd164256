import type { SearchType } from "../../prisma/generated/client/enums.js";
import { hanBigrams } from "../search/analysis.js";
import type { CorpusLists, Entry } from "./definitions.js";

/** A findable text of an edition. `title` weighs more than `body`; `terms` are found but never shown. */
export interface SearchDocumentRow extends SearchDocument {
  readonly id: number;
}

interface SearchDocument {
  readonly type: SearchType;
  /** Number of what the document speaks for: of the stance, when the type is EVIDENCE. */
  readonly target_id: number;
  readonly title: string;
  readonly body: string;
  readonly terms: string;
}

/** The findable texts of all lists but the stances, numbered from 1. `lists` are canonical. */
export function listDocuments(lists: CorpusLists): SearchDocumentRow[] {
  return [
    ...lists.leaders.map((leader, index) => document("LEADER", index + 1, titleOf(leader), "")),
    ...lists.eras.map((era, index) => document("ERA", index + 1, titleOf(era), era.summary)),
    ...lists.principles.map((principle, index) =>
      document("PRINCIPLE", index + 1, titleOf(principle), principle.statement),
    ),
    ...lists.events.map((event, index) => document("EVENT", index + 1, titleOf(event), event.summary)),
    ...lists.quotes.map(({ text, attribution }, index) =>
      document("QUOTE", index + 1, "", [text, attribution].filter(Boolean).join(" — ")),
    ),
  ].map((row, index) => ({ id: index + 1, ...row }));
}

/** The findable texts of a stance: its summary, and the glosses that lead to it. */
export function stanceDocuments({ id, summary, evidence }: Entry<"stances"> & { readonly id: number }) {
  return [document("STANCE", id, "", summary), ...evidence.map(({ gloss }) => document("EVIDENCE", id, "", gloss))];
}

function document(type: SearchType, target_id: number, title: string, body: string): SearchDocument {
  return { type, target_id, title, body, terms: hanBigrams(`${title} ${body}`).join(" ") };
}

function titleOf(entity: { readonly name: string; readonly labels: Readonly<Record<string, string>> }): string {
  return [entity.name, ...Object.values(entity.labels)].join(" · ");
}
