import { dateIn } from "../../../chronology/date-words.js";
import { type Html, html } from "../../../edition/escaped-html.js";
import { stanceKey } from "../../../entities/stance-key.js";
import type {
  EventLinesFragment,
  NamedThingFragment,
  ToldQuotesFragment,
  ToldStancesFragment,
  WholeNameFragment,
} from "../generated/graphql.js";
import type { Asked } from "./told.js";
import type { Sentence, Tongue } from "./words.js";

/** In what a list is told: where its links lead, in which language it is told, and that of what it tells of. */
export interface Telling extends Pick<Asked, "link" | "tongue"> {
  readonly edition: { readonly language: string };
}

/** How an element is marked whose text is of a language, where the page is of another. */
export function inTongue(tongue: Tongue, language: string): Html {
  const marks = tongue.marks(language);
  return marks ? html` lang="${marks.lang}" dir="${marks.dir}"` : html``;
}

/** A sentence with pieces of HTML in it. */
export function sentence(parts: Sentence<Html>): Html {
  return html`${parts.map((part) => (typeof part === "string" ? html`${part}` : part))}`;
}

/** Facts at a glance: a term and its values, left out where it has none. */
export function facts(all: readonly (readonly [term: string, values: readonly Html[]])[]): Html {
  const told = all.filter(([, values]) => values.length > 0);
  if (told.length === 0) return html``;
  return html`<dl class="facts">${told.map(
    ([term, values]) => html`<div><dt>${term}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
  )}</dl>`;
}

/** The names in other languages, and other names. */
export function otherNames(
  { told }: Tongue,
  { labels, altLabels }: WholeNameFragment,
): (readonly [string, readonly Html[]])[] {
  const inLanguages = (names: WholeNameFragment["labels"]) =>
    names.map(({ language, value }) => html`<span lang="${language}">${value}</span>`);
  return [
    [told.terms.otherNames, inLanguages(labels)],
    [told.terms.alsoCalled, inLanguages(altLabels)],
  ];
}

/** All names but the first, as schema.org has them. */
export function alternateNames({ labels, altLabels }: WholeNameFragment): Readonly<Record<string, unknown>> {
  const names = [...labels, ...altLabels].map(({ language, value }) => ({ "@language": language, "@value": value }));
  return names.length === 0 ? {} : { alternateName: names };
}

/** Links to the pages of things, by the list that they are of. */
export function linksTo(
  { link, tongue, edition }: Telling,
  list: string,
  things: readonly (NamedThingFragment | null | undefined)[],
): Html[] {
  const marks = inTongue(tongue, edition.language);
  return things.flatMap((thing) =>
    thing ? [html`<a href="${link(`/${list}/${thing.slug}`)}"${marks}>${thing.name}</a>`] : [],
  );
}

/** A heading with a list below it; nothing where the list is empty. */
export function section({ told }: Tongue, heading: string, items: readonly Html[], total = items.length): Html {
  if (items.length === 0) return html``;
  const others = total - items.length;
  const more = others === 0 ? html`` : html`<p>${told.othersInExports(others)}</p>`;
  return html`<h2>${heading}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>${more}`;
}

/** Stances, each with the way to its page. */
export function stancesSection(telling: Telling, { nodes, totalCount }: ToldStancesFragment): Html {
  const { link, tongue, edition } = telling;
  const marks = inTongue(tongue, edition.language);
  const items = nodes.map((stance) => {
    const { kind, summary, era, principle } = stance;
    const page = link(`/stances/${stanceKey(stance)}`);
    const [ofEra] = linksTo(telling, "eras", [era]);
    const read = html`<a href="${page}"><span${marks}>${principle.name}</span>${tongue.comma}${tongue.kinds[kind].word}</a>`;
    return html`${read} (${ofEra}): <span${marks}>${summary}</span>`;
  });
  return section(tongue, tongue.told.headings.presented, items, totalCount);
}

export function eventsSection(telling: Telling, { nodes, totalCount }: EventLinesFragment): Html {
  const { comma, dates, told } = telling.tongue;
  const items = nodes.map((event) => html`${linksTo(telling, "events", [event])}${comma}${dateIn(dates, event.date)}`);
  return section(telling.tongue, told.lists.events, items, totalCount);
}

export function quotesSection({ link, tongue }: Telling, { nodes, totalCount }: ToldQuotesFragment): Html {
  const items = nodes.map(
    ({ slug, text, language }) => html`<a href="${link(`/quotes/${slug}`)}" lang="${language}">${text}</a>`,
  );
  return section(tongue, tongue.told.lists.quotes, items, totalCount);
}

/** A text in one line of so many characters at most, cut between words. */
export function inBrief(text: string, most = 200): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
