import { dateInWords } from "../../../chronology/english-dates.js";
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

type Link = Asked["link"];

/** Facts at a glance: a term and its values, left out where it has none. */
export function facts(all: readonly (readonly [term: string, values: readonly Html[]])[]): Html {
  const told = all.filter(([, values]) => values.length > 0);
  if (told.length === 0) return html``;
  return html`<dl class="facts">${told.map(
    ([term, values]) => html`<div><dt>${term}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
  )}</dl>`;
}

/** The names in other languages, and other names. */
export function otherNames({ labels, altLabels }: WholeNameFragment): (readonly [string, readonly Html[]])[] {
  const inLanguages = (names: WholeNameFragment["labels"]) =>
    names.map(({ language, value }) => html`<span lang="${language}">${value}</span>`);
  return [
    ["In other languages", inLanguages(labels)],
    ["Also called", inLanguages(altLabels)],
  ];
}

/** All names but the first, as schema.org has them. */
export function alternateNames({ labels, altLabels }: WholeNameFragment): Readonly<Record<string, unknown>> {
  const names = [...labels, ...altLabels].map(({ language, value }) => ({ "@language": language, "@value": value }));
  return names.length === 0 ? {} : { alternateName: names };
}

/** Links to the pages of things, by the list that they are of. */
export function linksTo(link: Link, list: string, things: readonly (NamedThingFragment | null | undefined)[]): Html[] {
  return things.flatMap((thing) =>
    thing ? [html`<a href="${link(`/${list}/${thing.slug}`)}">${thing.name}</a>`] : [],
  );
}

/** A heading with a list below it; nothing where the list is empty. */
export function section(heading: string, items: readonly Html[], total = items.length): Html {
  if (items.length === 0) return html``;
  const others = total - items.length;
  const more = others === 0 ? html`` : html`<p>${others} more are in the tables that the exports lead to.</p>`;
  return html`<h2>${heading}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>${more}`;
}

/** Stances, each with the way to its page. */
export function stancesSection(link: Link, { nodes, totalCount }: ToldStancesFragment): Html {
  const items = nodes.map((stance) => {
    const { kind, summary, era, principle } = stance;
    const page = link(`/stances/${stanceKey(stance)}`);
    const [ofEra] = linksTo(link, "eras", [era]);
    return html`<a href="${page}">${principle.name}, ${kind.toLowerCase()}</a> (${ofEra}): ${summary}`;
  });
  return section("What the source presents", items, totalCount);
}

export function eventsSection(link: Link, { nodes, totalCount }: EventLinesFragment): Html {
  const items = nodes.map((event) => html`${linksTo(link, "events", [event])}, ${dateInWords(event.date)}`);
  return section("Events", items, totalCount);
}

export function quotesSection(link: Link, { nodes, totalCount }: ToldQuotesFragment): Html {
  const items = nodes.map(
    ({ slug, text, language }) => html`<a href="${link(`/quotes/${slug}`)}" lang="${language}">${text}</a>`,
  );
  return section("Quotations", items, totalCount);
}

/** A text in one line of so many characters at most, cut between words. */
export function inBrief(text: string, most = 200): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
