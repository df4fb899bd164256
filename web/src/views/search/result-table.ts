import type { SearchHitDetailFragment } from "../../api/generated/graphql.js";
import { type LongList, wholeList } from "../../api/pages.js";
import type { Table } from "../../frame/table.js";
import { calledIn, hasPage } from "../../parts/hits.js";
import type { Named } from "../../parts/naming.js";
import { stanceKey } from "../../parts/stance-key.js";
import { kindWords } from "../../parts/stance-kinds.js";
import { things } from "../../parts/things.js";
import type { Hit } from "./hits-of.js";
import { snippetParts } from "./snippet.js";

/** Every hit, those that are not shown yet too, a row for each. */
export async function resultTable(list: LongList<Hit>, nameOf: (named: Named) => string): Promise<Table> {
  const hits = await wholeList(list);
  return {
    columns: ["place", "type", "slug", "name", "text"],
    rows: hits.map(({ node, snippet }, index) => [index + 1, ...described(node, nameOf), plain(snippet)]),
  };
}

function described(node: SearchHitDetailFragment, nameOf: (named: Named) => string): string[] {
  if (hasPage(node)) return [things[node.__typename].word, node.slug, calledIn(node, nameOf)];
  const { kind, principle, era } = node;
  return ["stance", stanceKey(node), `${nameOf(principle)}, ${kindWords([kind])} in ${nameOf(era)}`];
}

function plain(snippet: string): string {
  return snippetParts(snippet)
    .map(({ text }) => text)
    .join("");
}
