import { dateInWords } from "../chronology/english-dates.js";
import { citationSentence, locatorText } from "../entities/cited-source.js";
import type { Entry } from "../entities/index.js";
import { languageOfWords } from "../entities/quote.js";
import type { EvidenceEntry, Names } from "../entities/shapes.js";
import { stanceKey } from "../entities/stance-key.js";
import { type Html, html } from "./escaped-html.js";
import type { SpanWords } from "./span-words.js";

/** What the parts of a page say of other parts: names by slug, and the words of spans. */
export interface PageContext {
  readonly language: string;
  /** Names by noun and slug, such as `era/founding`. */
  readonly names: ReadonlyMap<string, string>;
  readonly words: SpanWords;
}

/** Something of the edition, under the name that its IRI has after the `#`: so that the IRI leads to it on the page. */
function part(noun: string, key: string, title: Html, content: readonly (Html | undefined)[]): Html {
  const shown = content.filter((piece) => piece !== undefined);
  return html`<article id="${noun}/${key}"><h3>${title}</h3>
${shown}</article>
`;
}

const aside = (text: string | undefined): Html | undefined => (text ? html`<p class="aside">${text}</p>\n` : undefined);
const paragraph = (text: string): Html => html`<p>${text}</p>\n`;

/** A name, and what it is called in other languages. */
function named({ name, labels }: Names): Html {
  const others = Object.entries(labels).map(([tag, label]) => html` <span lang="${tag}">${label}</span>`);
  return html`${name}${others}`;
}

type Linked = "era" | "principle" | "leader" | "event";

function link(noun: Linked, slug: string, { names }: PageContext): Html {
  return html`<a href="#${noun}/${slug}">${names.get(`${noun}/${slug}`) ?? slug}</a>`;
}

function links(label: string, noun: Linked, slugs: readonly string[], context: PageContext) {
  if (slugs.length === 0) return undefined;
  const all = slugs.map((slug, index) => html`${index === 0 ? "" : ", "}${link(noun, slug, context)}`);
  return html`<p class="aside">${label}: ${all}</p>\n`;
}

export function eraPart(era: Entry<"eras">, context: PageContext): Html {
  return part("era", era.slug, named(era), [
    aside(dateInWords(era.period)),
    paragraph(era.summary),
    links("Leaders", "leader", era.leaders, context),
  ]);
}

export function principlePart(principle: Entry<"principles">, context: PageContext): Html {
  return part("principle", principle.slug, named(principle), [
    paragraph(principle.statement),
    aside(principle.scopeNote),
    links("Part of", "principle", principle.broader, context),
    links("Related", "principle", principle.related, context),
  ]);
}

export async function stancePart(stance: Entry<"stances">, context: PageContext): Promise<Html> {
  const kind = stance.kind.toLowerCase();
  const title = html`${link("principle", stance.principle, context)}: ${kind}`;
  return part("stance", stanceKey(stance), title, [
    paragraph(stance.summary),
    aside(stance.note),
    links("Leaders", "leader", stance.leaders, context),
    links("Events", "event", stance.events, context),
    await evidenceList(stance.evidence, context),
  ]);
}

export async function eventPart(event: Entry<"events">, context: PageContext): Promise<Html> {
  return part("event", event.slug, named(event), [
    aside(dateInWords(event.date)),
    paragraph(event.summary),
    links("Leaders", "leader", event.leaders, context),
    links("Principles", "principle", event.principles, context),
    await evidenceList(event.evidence, context),
  ]);
}

export async function quotePart(quote: Entry<"quotes">, context: PageContext): Promise<Html> {
  const ofSource = (source: string | undefined) => context.words.sourceOf({ source })?.language ?? context.language;
  const language = languageOfWords(quote, context.language, ofSource);
  const speaker = quote.speaker === undefined ? undefined : context.names.get(`leader/${quote.speaker}`);
  const said = [speaker ?? quote.attribution, quote.date && dateInWords(quote.date)].filter(Boolean).join(", ");
  const translated = quote.translations.map(
    ({ language: tag, text, translator }) =>
      html`<p class="aside"><span lang="${tag}">${text}</span>${translator && ` (translated by ${translator})`}</p>\n`,
  );
  return part("quote", quote.slug, html`<span lang="${language}">“${quote.text}”</span>`, [
    aside(said),
    ...translated,
    links("Principles", "principle", quote.principles, context),
    await evidenceList(quote.evidence, context),
  ]);
}

export function leaderPart(leader: Entry<"leaders">): Html {
  return part("leader", leader.slug, named(leader), []);
}

export function sourcePart(source: Entry<"sources">): Html {
  const licence = source.reference?.license;
  return part("source", source.slug, html`${source.title}`, [
    source.reference && paragraph(citationSentence(source)),
    aside(licence && `Licence: ${licence}`),
    aside(`SHA-256 of the text: ${source.digest}`),
  ]);
}

async function evidenceList(spans: readonly EvidenceEntry[], context: PageContext): Promise<Html | undefined> {
  if (spans.length === 0) return undefined;
  const items: Html[] = [];
  for (const span of spans) items.push(await evidenceItem(span, context));
  return html`<ul>
${items}</ul>
`;
}

async function evidenceItem(span: EvidenceEntry, { words }: PageContext): Promise<Html> {
  const source = words.sourceOf(span);
  const where = [locatorText(span.locator, span.label), `paragraph ${span.paragraph}`].filter(Boolean).join(", ");
  const said = await words.of(span);
  const quoted = said && html`<blockquote lang="${source?.language}">${said}</blockquote>`;
  return html`<li>${span.gloss} <span class="aside">(<a href="#source/${source?.slug}">${source?.title}</a>, ${where},
characters ${span.start} to ${span.end})</span>${quoted}</li>
`;
}
