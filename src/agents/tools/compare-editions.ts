import { listNames, typeNameOf } from "../../entities/index.js";
import { editionHead, fitted, type More, present } from "../answer.js";
import type { Asking } from "../asking.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked, noSuchEdition } from "../editions.js";
import { AgentsCompareEditionsDocument } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { Refused } from "../own-graph.js";
import { short } from "../short.js";
import { edition } from "../things.js";

const CHANGES = 50;

/** A type as links have it: what changed is named by an enum of the graph. */
function typeNamed(value: string): string {
  return listNames.map(typeNameOf).find((name) => name.toUpperCase() === value) ?? "Edition";
}

/** What was added, removed, changed and renamed from the older of two editions of a corpus to the newer. */
export async function compareEditions(
  asking: Asking,
  items: readonly string[],
  cursor: string | undefined,
): Promise<object> {
  if (items.length !== 2) throw new Refused("items: are not two editions; expected such as corpus@1 and corpus@2.");
  const [one, other] = await Promise.all(items.map((item) => edition(asking, item, "items")));
  if (one === undefined || other === undefined || one.edition.corpus.slug !== other.edition.corpus.slug)
    throw new Refused("items: are editions of different corpora; compare their eras instead.");
  const [older, newer] = one.edition.number < other.edition.number ? [one, other] : [other, one];
  if (older.edition.number === newer.edition.number)
    throw new Refused("items: are the same edition twice; expected two of a corpus, such as corpus@1 and corpus@2.");
  const place = readCursor(cursor);
  const page = { ...asked(newer.edition), since: older.edition.number, first: CHANGES, after: place.after };
  const found = (await asking.ask(AgentsCompareEditionsDocument, page)).edition;
  if (found === null) throw await noSuchEdition(asking, page);
  const { added, removed, changed, renamed, edges, totalCount } = found.changes;
  const changes = edges.map(({ node: { kind, type, key, formerKey, changedFields, before, after } }) => {
    const of = after === null ? older.edition : found;
    return present({
      change: kind,
      id: (after ?? before)?.id,
      type,
      key,
      formerKey: formerKey === key ? null : formerKey,
      link: linkTo(asking.address, of, typeNamed(type), key),
      fields: changedFields.map((field) =>
        present({
          name: field.name,
          before: field.before && short(field.before, 200),
          after: field.after && short(field.after, 200),
        }),
      ),
    });
  });
  const head = {
    from: await editionHead(asking, older.edition),
    to: await editionHead(asking, found),
    ...{ added, removed, changed, renamed },
  };
  return fitted(head, "changes", changes, (taken): More[] => {
    const seen = place.seen + taken;
    if (totalCount <= seen) return [];
    const next = writeCursor({ seen, after: edges[taken - 1]?.cursor ?? place.after });
    const again = { of: "editions", items: [nameOf(older.edition), nameOf(found)], cursor: next };
    return [{ remaining: totalCount - seen, call: { tool: "compare", arguments: again } }];
  });
}
