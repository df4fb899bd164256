import { dateIn } from "../../../chronology/date-words.js";
import { html } from "../../../edition/escaped-html.js";
import { addressPattern, licenceAddress } from "../../../entities/licence.js";
import { stanceKey } from "../../../entities/stance-key.js";
import { ToldQuoteDocument, ToldSourceDocument, ToldStanceDocument } from "../generated/graphql.js";
import { facts, inBrief, inTongue, linksTo, section } from "./parts.js";
import { type Teller, told } from "./told.js";

/** Of a longer quotation, so much is its title. */
const TITLE = 90;

export const tellQuote: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link, tongue }) => {
  const { edition, default: home } = await ask(ToldQuoteDocument, { ...asked, slug });
  if (!edition?.quote) return undefined;
  const { quote } = edition;
  const { text, language, date, speaker, attribution, translations } = quote;
  const telling = { link, tongue, edition };
  const { about, terms } = tongue.told;
  const when = date === null ? undefined : dateIn(tongue.dates, date);
  const said = [speaker?.name ?? attribution ?? undefined, when].filter((one) => one !== undefined);
  return told(edition, home, {
    title: `“${inBrief(text, TITLE)}”`,
    description: inBrief(about.quote({ corpus: edition.corpus.title, said })),
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
      [
        terms.speaker,
        speaker ? linksTo(telling, "leaders", [speaker]) : attribution === null ? [] : [html`${attribution}`],
      ],
      [terms.when, when === undefined ? [] : [html`${when}`]],
      [terms.event, linksTo(telling, "events", [quote.event])],
      [terms.principles, linksTo(telling, "principles", quote.principles)],
    ])}`,
  });
};

export const tellSource: Teller = async ({ ask, edition: asked, slugs: [slug = ""], tongue }) => {
  const { edition, default: home } = await ask(ToldSourceDocument, { ...asked, slug });
  const [source] = edition?.sources ?? [];
  if (!edition || source === undefined) return undefined;
  const { title, language, digest, citation, url, license, authors, publisher } = source;
  const { about, terms, textAttached, textNotAttached } = tongue.told;
  const address = url !== null && addressPattern.test(url) ? html`<a href="${url}">${url}</a>` : undefined;
  return told(edition, home, {
    title,
    description: inBrief(about.source({ corpus: edition.corpus.title, citation })),
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
    text: html`<p class="lead"${inTongue(tongue, edition.language)}>${citation}</p>${facts([
      [terms.paragraphs, [html`${source.paragraphs}`]],
      [terms.text, [html`${source.attached ? textAttached : textNotAttached}`]],
      [terms.where, address ? [address] : []],
      [terms.digest, [html`<code>${digest}</code>`]],
    ])}`,
  });
};

export const tellStance: Teller = async ({ ask, edition: asked, slugs, link, tongue }) => {
  const { edition, default: home } = await ask(ToldStanceDocument, { ...asked, stance: slugs.join("/") });
  const [stance] = edition?.stances.nodes ?? [];
  if (!edition || stance === undefined) return undefined;
  const { era, principle, summary, note, leaders, evidence } = stance;
  const telling = { link, tongue, edition };
  const { told: words, comma, dates, kinds } = tongue;
  const { terms } = words;
  const marks = inTongue(tongue, edition.language);
  const title = words.reading({ principle: principle.name, kind: kinds[stance.kind].word, era: era.name });
  const sources = new Map(evidence.map(({ source }) => [source.slug, source.title]));
  const passages = evidence.map(({ source, paragraph, printedAt, gloss, text }) => {
    const page = link(`/sources/${source.slug}`);
    const place = [words.paragraph(paragraph), printedAt].filter((one) => one !== null).join(comma);
    const said = html`<span${marks}>${gloss}</span>`;
    return html`${text === null ? said : html`<q>${text}</q> ${said}`} (<a href="${page}"${marks}>${source.title}</a>${comma}${place})`;
  });
  return told(edition, home, {
    title,
    description: inBrief(words.about.reading(summary)),
    path: `/stances/${stanceKey(stance)}`,
    data: {
      "@type": "Claim",
      name: title,
      text: summary,
      about: [principle, era].map(({ name }) => ({ "@type": "DefinedTerm", name })),
      isBasedOn: [...sources.values()].map((name) => ({ "@type": "CreativeWork", name })),
    },
    text: html`<p class="lead"${marks}>${summary}</p>${facts([
      [terms.era, [html`${linksTo(telling, "eras", [era])}${comma}${dateIn(dates, era.period)}`]],
      [terms.principle, linksTo(telling, "principles", [principle])],
      [terms.leaders, linksTo(telling, "leaders", leaders)],
      [terms.kind, note === null ? [] : [html`<span${marks}>${note}</span>`]],
    ])}${section(tongue, words.headings.passages, passages)}`,
  });
};
