import type { SearchHitDetailFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import type { Words } from "../../messages/words.js";
import { columnsIn } from "../../parts/columns.js";
import { calledIn, hasPage } from "../../parts/hits.js";
import type { Named } from "../../parts/naming.js";
import { stanceKey } from "../../parts/stance-key.js";
import { kindWords } from "../../parts/stance-kinds.js";
import type { Hit } from "./hits-of.js";
import { snippetParts } from "./snippet.js";

/** Every hit, those that are not shown yet too, a row for each. */
export async function resultTable(words: Words, list: LongList<Hit>, nameOf: (named: Named) => string): Promise<Table> {
  const hits = await wholeList(list);
  return {
    columns: columnsIn(words, ["place", "type", "slug", "name", "text"]),
    rows: hits.map(({ node, snippet }, index) => [index + 1, ...described(words, node, nameOf), plain(snippet)]),
  };
}

function described(words: Words, node: SearchHitDetailFragment, nameOf: (named: Named) => string): string[] {
  if (hasPage(node)) return [words.things[node.__typename].one, node.slug, calledIn(node, nameOf)];
  const { kind, principle, era } = node;
  const name = words.search.stanceName(nameOf(principle), kindWords(words, [kind]), nameOf(era));
  return [words.search.stance, stanceKey(node), name];
}

function plain(snippet: string): string {
  return snippetParts(snippet)
    .map(({ text }) => text)
    .join("");
}
