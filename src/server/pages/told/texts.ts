import { dateInWords } from "../../../chronology/english-dates.js";
import { html } from "../../../edition/escaped-html.js";
import { addressPattern, licenceAddress } from "../../../entities/licence.js";
import { stanceKey } from "../../../entities/stance-key.js";
import { ToldQuoteDocument, ToldSourceDocument, ToldStanceDocument } from "../generated/graphql.js";
import { facts, inBrief, linksTo, section } from "./parts.js";
import { type Teller, told } from "./told.js";

/** Of a longer quotation, so much is its title. */
const TITLE = 90;

export const tellQuote: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link }) => {
  const { edition, default: home } = await ask(ToldQuoteDocument, { ...asked, slug });
  if (!edition?.quote) return undefined;
  const { quote } = edition;
  const { text, language, date, speaker, attribution, translations } = quote;
  const said = [speaker?.name ?? attribution, date && dateInWords(date)].filter(Boolean).join(", ");
  return told(edition, home, {
    title: `“${inBrief(text, TITLE)}”`,
    description: inBrief(`${said && `${said}. `}Quoted in ${edition.corpus.title}.`),
    path: `/quotes/${quote.slug}`,
    data: {
      "@type": "Quotation",
      text: { "@language": language, "@value": text },
      ...(date !== null && { dateCreated: date }),
      ...(speaker !== null && {
        creator: { "@type": speaker.kind === "BODY" ? "Organization" : "Person", name: speaker.name },
      }),
      ...(attribution !== null && { creditText: attribution }),
    },
    heading: html`<span lang="${language}">“${inBrief(text, TITLE)}”</span>`,
    text: html`<blockquote lang="${language}">${text}</blockquote>${translations.map(
      (translation) => html`<blockquote lang="${translation.language}">${translation.text}</blockquote>`,
    )}${facts([
      ["Said by", speaker ? linksTo(link, "leaders", [speaker]) : attribution === null ? [] : [html`${attribution}`]],
      ["When", date === null ? [] : [html`${dateInWords(date)}`]],
      ["At", linksTo(link, "events", [quote.event])],
      ["Principles", linksTo(link, "principles", quote.principles)],
    ])}`,
  });
};

export const tellSource: Teller = async ({ ask, edition: asked, slugs: [slug = ""] }) => {
  const { edition, default: home } = await ask(ToldSourceDocument, { ...asked, slug });
  const [source] = edition?.sources ?? [];
  if (!edition || source === undefined) return undefined;
  const { title, language, digest, citation, url, license, authors, publisher } = source;
  const address = url !== null && addressPattern.test(url) ? html`<a href="${url}">${url}</a>` : undefined;
  return told(edition, home, {
    title,
    description: inBrief(`${citation} A source of ${edition.corpus.title}.`),
    path: `/sources/${source.slug}`,
    data: {
      "@type": "CreativeWork",
      name: title,
      inLanguage: language,
      identifier: `sha256:${digest}`,
      creditText: citation,
      ...(authors.length > 0 && { author: authors.map((name) => ({ "@type": "Person", name })) }),
      ...(publisher !== null && { publisher: { "@type": "Organization", name: publisher } }),
      ...(license !== null && { license: licenceAddress(license) }),
      ...(address && { sameAs: url }),
    },
    heading: html`<span lang="${language}">${title}</span>`,
    text: html`<p class="lead">${citation}</p>${facts([
      ["Paragraphs", [html`${source.paragraphs}`]],
      ["Its text", [html`${source.attached ? "can be read here, with scripts" : "is not attached"}`]],
      ["Where it is", address ? [address] : []],
      ["SHA-256 of its text", [html`<code>${digest}</code>`]],
    ])}`,
  });
};

export const tellStance: Teller = async ({ ask, edition: asked, slugs, link }) => {
  const { edition, default: home } = await ask(ToldStanceDocument, { ...asked, stance: slugs.join("/") });
  const [stance] = edition?.stances.nodes ?? [];
  if (!edition || stance === undefined) return undefined;
  const { era, principle, summary, note, leaders, evidence } = stance;
  const kind = stance.kind.toLowerCase();
  const title = `${principle.name}, ${kind}: ${era.name}`;
  const sources = new Map(evidence.map(({ source }) => [source.slug, source.title]));
  const passages = evidence.map(({ source, paragraph, printedAt, gloss, text }) => {
    const page = link(`/sources/${source.slug}`);
    const place = [`paragraph ${paragraph}`, printedAt].filter(Boolean).join(", ");
    return html`${text === null ? gloss : html`<q>${text}</q> ${gloss}`} (<a href="${page}">${source.title}</a>, ${place})`;
  });
  return told(edition, home, {
    title,
    description: inBrief(`As the source presents it: ${summary}`),
    path: `/stances/${stanceKey(stance)}`,
    data: {
      "@type": "Claim",
      name: title,
      text: summary,
      about: [principle, era].map(({ name }) => ({ "@type": "DefinedTerm", name })),
      isBasedOn: [...sources.values()].map((name) => ({ "@type": "CreativeWork", name })),
    },
    text: html`<p class="lead">${summary}</p>${facts([
      ["Era", [html`${linksTo(link, "eras", [era])}, ${dateInWords(era.period)}`]],
      ["Principle", linksTo(link, "principles", [principle])],
      ["Leaders", linksTo(link, "leaders", leaders)],
      ["Why this kind", note === null ? [] : [html`${note}`]],
    ])}${section("The passages that it rests on", passages)}`,
  });
};
