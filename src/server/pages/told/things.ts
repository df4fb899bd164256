import { dateIn } from "../../../chronology/date-words.js";
import { html } from "../../../edition/escaped-html.js";
import { ToldEraDocument, ToldEventDocument, ToldLeaderDocument, ToldPrincipleDocument } from "../generated/graphql.js";
import {
  alternateNames,
  eventsSection,
  facts,
  inBrief,
  inTongue,
  linksTo,
  otherNames,
  quotesSection,
  stancesSection,
} from "./parts.js";
import { type Teller, told } from "./told.js";

const leaderTypes = { PERSON: "Person", BODY: "Organization" } as const;

export const tellEra: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link, tongue }) => {
  const { edition, default: home } = await ask(ToldEraDocument, { ...asked, slug });
  if (!edition?.era) return undefined;
  const { era, stances, events, quotes } = edition;
  const telling = { link, tongue, edition };
  const { about, terms } = tongue.told;
  const marks = inTongue(tongue, edition.language);
  const period = dateIn(tongue.dates, era.period);
  return told(edition, home, {
    title: era.name,
    description: inBrief(about.era({ corpus: edition.corpus.title, period, summary: era.summary })),
    path: `/eras/${era.slug}`,
    data: { "@type": "DefinedTerm", name: era.name, ...alternateNames(era), description: era.summary },
    heading: html`<span${marks}>${era.name}</span>`,
    text: html`<p class="lead"${marks}>${era.summary}</p>${facts([
      [terms.when, [html`${period}`]],
      ...otherNames(tongue, era),
      [terms.leaders, linksTo(telling, "leaders", era.leaders)],
      [terms.before, linksTo(telling, "eras", [era.previous])],
      [terms.after, linksTo(telling, "eras", [era.next])],
    ])}${stancesSection(telling, stances)}${eventsSection(telling, events)}${quotesSection(telling, quotes)}`,
  });
};

export const tellPrinciple: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link, tongue }) => {
  const { edition, default: home } = await ask(ToldPrincipleDocument, { ...asked, slug });
  if (!edition?.principle) return undefined;
  const { principle, stances, events, quotes } = edition;
  const telling = { link, tongue, edition };
  const { about, terms, itsLineage } = tongue.told;
  const marks = inTongue(tongue, edition.language);
  return told(edition, home, {
    title: principle.name,
    description: inBrief(about.principle({ corpus: edition.corpus.title, statement: principle.statement })),
    path: `/principles/${principle.slug}`,
    data: {
      "@type": "DefinedTerm",
      name: principle.name,
      ...alternateNames(principle),
      description: principle.statement,
      termCode: principle.slug,
    },
    heading: html`<span${marks}>${principle.name}</span>`,
    text: html`<p class="lead"${marks}>${principle.statement}</p>${facts([
      [terms.throughEras, [html`<a href="${link(`/lineage/${principle.slug}`)}">${itsLineage}</a>`]],
      ...otherNames(tongue, principle),
      [terms.broader, linksTo(telling, "principles", principle.broader)],
      [terms.narrower, linksTo(telling, "principles", principle.narrower)],
      [terms.related, linksTo(telling, "principles", principle.related)],
    ])}${stancesSection(telling, stances)}${eventsSection(telling, events)}${quotesSection(telling, quotes)}`,
  });
};

/** The way of a principle through the eras: the same as its page tells, under its own title. */
export const tellLineage: Teller = async (asked) => {
  const principle = await tellPrinciple(asked);
  if (principle === undefined) return undefined;
  const title = asked.tongue.told.lineageOf(principle.title);
  return { ...principle, title, heading: html`${title}`, path: principle.path.replace("/principles/", "/lineage/") };
};

export const tellLeader: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link, tongue }) => {
  const { edition, default: home } = await ask(ToldLeaderDocument, { ...asked, slug });
  if (!edition?.leader) return undefined;
  const { leader, stances, events, quotes } = edition;
  const telling = { link, tongue, edition };
  const { about, terms } = tongue.told;
  const marks = inTongue(tongue, edition.language);
  const eras = leader.eras.map(({ name }) => name);
  const description = inBrief(about.leader({ corpus: edition.corpus.title, name: leader.name, eras }));
  return told(edition, home, {
    title: leader.name,
    description,
    path: `/leaders/${leader.slug}`,
    isDrawn: stances.totalCount > 0,
    data: { "@type": leaderTypes[leader.kind], name: leader.name, ...alternateNames(leader), description },
    heading: html`<span${marks}>${leader.name}</span>`,
    text: html`${facts([
      [terms.eras, linksTo(telling, "eras", leader.eras)],
      ...otherNames(tongue, leader),
    ])}${stancesSection(telling, stances)}${eventsSection(telling, events)}${quotesSection(telling, quotes)}`,
  });
};

export const tellEvent: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link, tongue }) => {
  const { edition, default: home } = await ask(ToldEventDocument, { ...asked, slug });
  if (!edition?.event) return undefined;
  const { event } = edition;
  const telling = { link, tongue, edition };
  const { about, terms } = tongue.told;
  const marks = inTongue(tongue, edition.language);
  const date = dateIn(tongue.dates, event.date);
  return told(edition, home, {
    title: event.name,
    description: inBrief(about.event({ date, summary: event.summary })),
    path: `/events/${event.slug}`,
    data: {
      "@type": "Event",
      name: event.name,
      ...alternateNames(event),
      description: event.summary,
      ...(event.earliest !== null && { startDate: event.earliest }),
      ...(event.latest !== null && { endDate: event.latest }),
    },
    heading: html`<span${marks}>${event.name}</span>`,
    text: html`<p class="lead"${marks}>${event.summary}</p>${facts([
      [terms.when, [html`${date}`]],
      ...otherNames(tongue, event),
      [terms.era, linksTo(telling, "eras", [event.era])],
      [terms.leaders, linksTo(telling, "leaders", event.leaders)],
      [terms.principles, linksTo(telling, "principles", event.principles)],
    ])}`,
  });
};
