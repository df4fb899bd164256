import * as z from "zod";
import { editionHead, fitted, type More, present, short } from "../answer.js";
import { readCursor, writeCursor } from "../cursor.js";
import { AgentsCheckQuoteDocument, type AgentsCheckQuoteQuery } from "../generated/graphql.js";
import { linkTo, nameOf } from "../links.js";
import { asked, editionAsked, noSuchEdition, stanceKey, thing } from "../things.js";
import { tool } from "../tool.js";
import { cursorInput, editionInput } from "./inputs.js";

/** Sources without their texts that an answer names; it counts them all. */
const NAMED = 20;

export const checkQuote = tool({
  name: "check_quote",
  description:
    "Whether words stand in the attached source texts: EXACT, NORMALISED, ALTERED (with the difference), ABSENT, or UNKNOWN where no text is attached; where, and which readings rest on them.",
  input: z.strictObject({
    text: z.string().describe("the words, 1 to 5,000 characters"),
    sources: z.array(z.string()).optional().describe("ids or slugs; omitted: all"),
    edition: editionInput,
    cursor: cursorInput,
  }),
  run: async (asking, { text, sources: names, edition: of, cursor }) => {
    const within = await editionAsked(asking, of);
    const found = names && (await Promise.all(names.map((name) => thing(asking, name, { type: "source", within }))));
    const [first] = found ?? [];
    const edition = first === undefined ? within : asked(first.edition);
    const sources = found?.map(({ slug }) => slug) ?? null;
    const answer = await asking.ask(AgentsCheckQuoteDocument, { ...edition, text, sources });
    if (answer.edition === null) throw await noSuchEdition(asking, edition);
    const { checkQuote: checked, ...named } = answer.edition;
    const link = (type: string, slug: string): string => linkTo(asking.address, named, type, slug);
    const { match, passages, notAttached } = checked;
    const head = {
      edition: await editionHead(asking, named),
      match,
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
      return [{ remaining, call: { tool: "check_quote", arguments: { text, ...(sources && { sources }), ...place } } }];
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
    difference: difference && short(difference),
    carries: evidence.map((span) => carriedBy(span, link)),
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
