import * as z from "zod";
import { stanceKey } from "../../entities/stance-key.js";
import { limits } from "../../limits/limits.js";
import { again, editionHead, fitted, type More, present } from "../answer.js";
import { readCursor, writeCursor } from "../cursor.js";
import { asked, noSuchEdition } from "../editions.js";
import { AgentsCheckQuoteDocument, type AgentsCheckQuoteQuery } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { short } from "../short.js";
import { editionAsked, things } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, editionInput, texts, words } from "./inputs.js";

/** Sources without their texts that an answer names; it counts them all. */
const NAMED = 20;
/** Passages that are looked for: where so many came, there may be more. */
const MOST_PASSAGES = 10;
/** What rests on a passage, as an answer names it; `fetch` gives the others. */
const MOST_CARRIED = 10;
/** Characters of a difference that leaves room for what else is said of a passage: longer ones no paragraph has but the longest. */
const LONGEST_DIFFERENCE = 2_500;

export const checkQuote = tool({
  name: "check_quote",
  description:
    "Whether words stand in the attached source texts: EXACT, NORMALISED, ALTERED (with the difference), ABSENT, or UNKNOWN where no text is attached; where, and which readings rest on them. Check a longer quotation paragraph by paragraph.",
  input: z.strictObject({
    text: words(limits.quoteLength.most).describe("the words"),
    sources: texts().optional().describe("ids or slugs; omitted: all"),
    edition: editionInput,
    cursor: cursorInput,
  }),
  run: async (asking, { text, sources: names, edition: of, cursor }) => {
    const found = names && (await things(asking, names, { argument: "sources", type: "source", edition: of }));
    const [first] = found ?? [];
    const edition = first === undefined ? await editionAsked(asking, of) : asked(first.edition);
    const sources = found?.map(({ slug }) => slug) ?? null;
    const answer = await asking.ask(AgentsCheckQuoteDocument, { ...edition, text, sources });
    if (answer.edition === null) throw await noSuchEdition(asking, edition);
    const { checkQuote: checked, ...named } = answer.edition;
    const link = (type: string, slug: string): string => linkTo(asking.address, named, type, slug);
    const { match, passages, notAttached } = checked;
    const head = {
      edition: await editionHead(asking, named),
      match,
      ...(passages.length === MOST_PASSAGES && { atMost: MOST_PASSAGES }),
      ...(notAttached.length > 0 && {
        notAttached: { count: notAttached.length, sources: notAttached.slice(0, NAMED).map(({ slug }) => slug) },
      }),
    };
    const { seen } = readCursor(cursor);
    const left = passages.slice(seen);
    const shown = left.map((passage, place) => {
      const isFirst = left.findIndex(({ source }) => source.id === passage.source.id) === place;
      return passageShown(passage, isFirst, link);
    });
    return fitted(head, "passages", shown, (taken): More[] => {
      const remaining = left.length - taken;
      if (remaining <= 0) return [];
      const place = { edition: nameOf(named), cursor: writeCursor({ seen: seen + taken, after: null }) };
      return [{ remaining, call: again("check_quote", { text, sources: sources ?? undefined }, place) }];
    });
  },
});

type Passage = NonNullable<AgentsCheckQuoteQuery["edition"]>["checkQuote"]["passages"][number];
type Link = (type: string, slug: string) => string;

function passageShown(passage: Passage, isFirstOfSource: boolean, link: Link): object {
  const { source, paragraph, start, end, text, difference, evidence } = passage;
  return present({
    source: isFirstOfSource
      ? { id: source.id, slug: source.slug, link: link("Source", source.slug), citation: source.citation }
      : source.slug,
    paragraph,
    start,
    end,
    text: short(text),
    difference: difference && short(difference, LONGEST_DIFFERENCE),
    carries: evidence.slice(0, MOST_CARRIED).map((span) => carriedBy(span, link)),
    moreCarried: evidence.length > MOST_CARRIED ? evidence.length - MOST_CARRIED : null,
  });
}

/** What rests on a passage, by a reference that other tools take. */
function carriedBy({ id, gloss, stance, event, quote }: Passage["evidence"][number], link: Link): object {
  const of = stance
    ? { reference: `stance/${stanceKey(stance)}`, link: link("Stance", stanceKey(stance)) }
    : event
      ? { reference: `event/${event.slug}`, link: link("Event", event.slug) }
      : { reference: `quote/${quote?.slug}`, link: link("Quote", quote?.slug ?? "") };
  return { id, ...of, gloss: short(gloss, 200) };
}
