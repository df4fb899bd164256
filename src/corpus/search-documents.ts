import type { SearchType } from "../database/generated/enums.js";
import { hanBigrams } from "../search/analysis.js";
import type { CorpusContent } from "./definitions.js";

/** A findable text of an edition. `title` weighs more than `body`; `terms` are found but never shown. */
export interface SearchDocumentRow {
  readonly id: number;
  readonly type: SearchType;
  /** Number of what the document speaks for: of the stance, when the type is EVIDENCE. */
  readonly targetId: number;
  readonly title: string;
  readonly body: string;
  readonly terms: string;
}

/** The findable texts of canonical content, numbered from 1. */
export function searchDocuments(content: CorpusContent): SearchDocumentRow[] {
  const document = (type: SearchType, index: number, title: string, body: string) => ({
    type,
    targetId: index + 1,
    title,
    body,
    terms: hanBigrams(`${title} ${body}`).join(" "),
  });
  return [
    ...content.leaders.map((leader, index) => document("LEADER", index, titleOf(leader), "")),
    ...content.eras.map((era, index) => document("ERA", index, titleOf(era), era.summary)),
    ...content.principles.map((principle, index) =>
      document("PRINCIPLE", index, titleOf(principle), principle.statement),
    ),
    ...content.events.map((event, index) => document("EVENT", index, titleOf(event), event.summary)),
    ...content.quotes.map(({ text, attribution }, index) =>
      document("QUOTE", index, "", [text, attribution].filter(Boolean).join(" — ")),
    ),
    ...content.stances.flatMap(({ summary, evidence }, index) => [
      document("STANCE", index, "", summary),
      ...evidence.map(({ gloss }) => document("EVIDENCE", index, "", gloss)),
    ]),
  ].map((row, index) => ({ id: index + 1, ...row }));
}

function titleOf(entity: { readonly name: string; readonly labels: Readonly<Record<string, string>> }): string {
  return [entity.name, ...Object.values(entity.labels)].join(" · ");
}
