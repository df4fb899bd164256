import { dateInWords } from "../../../chronology/english-dates.js";
import { html } from "../../../edition/escaped-html.js";
import { ToldEraDocument, ToldEventDocument, ToldLeaderDocument, ToldPrincipleDocument } from "../generated/graphql.js";
import {
  alternateNames,
  eventsSection,
  facts,
  inBrief,
  linksTo,
  otherNames,
  quotesSection,
  stancesSection,
} from "./parts.js";
import { type Teller, told } from "./told.js";

const leaderTypes = { PERSON: "Person", BODY: "Organization" } as const;

export const tellEra: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link }) => {
  const { edition, default: home } = await ask(ToldEraDocument, { ...asked, slug });
  if (!edition?.era) return undefined;
  const { era, stances, events, quotes } = edition;
  const period = dateInWords(era.period);
  return told(edition, home, {
    title: era.name,
    description: inBrief(`An era of ${edition.corpus.title}, ${period}. ${era.summary}`),
    path: `/eras/${era.slug}`,
    data: { "@type": "DefinedTerm", name: era.name, ...alternateNames(era), description: era.summary },
    text: html`<p class="lead">${era.summary}</p>${facts([
      ["When", [html`${period}`]],
      ...otherNames(era),
      ["Leaders", linksTo(link, "leaders", era.leaders)],
      ["The era before", linksTo(link, "eras", [era.previous])],
      ["The era after", linksTo(link, "eras", [era.next])],
    ])}${stancesSection(link, stances)}${eventsSection(link, events)}${quotesSection(link, quotes)}`,
  });
};

export const tellPrinciple: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link }) => {
  const { edition, default: home } = await ask(ToldPrincipleDocument, { ...asked, slug });
  if (!edition?.principle) return undefined;
  const { principle, stances, events, quotes } = edition;
  return told(edition, home, {
    title: principle.name,
    description: inBrief(`${principle.statement} A principle of ${edition.corpus.title}, era by era.`),
    path: `/principles/${principle.slug}`,
    data: {
      "@type": "DefinedTerm",
      name: principle.name,
      ...alternateNames(principle),
      description: principle.statement,
      termCode: principle.slug,
    },
    text: html`<p class="lead">${principle.statement}</p>${facts([
      ["Through the eras", [html`<a href="${link(`/lineage/${principle.slug}`)}">Its lineage</a>`]],
      ...otherNames(principle),
      ["Broader", linksTo(link, "principles", principle.broader)],
      ["Narrower", linksTo(link, "principles", principle.narrower)],
      ["Related", linksTo(link, "principles", principle.related)],
    ])}${stancesSection(link, stances)}${eventsSection(link, events)}${quotesSection(link, quotes)}`,
  });
};

/** The way of a principle through the eras: the same as its page tells, under its own title. */
export const tellLineage: Teller = async (asked) => {
  const principle = await tellPrinciple(asked);
  return (
    principle && {
      ...principle,
      title: `${principle.title} through the eras`,
      path: principle.path.replace("/principles/", "/lineage/"),
    }
  );
};

export const tellLeader: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link }) => {
  const { edition, default: home } = await ask(ToldLeaderDocument, { ...asked, slug });
  if (!edition?.leader) return undefined;
  const { leader, stances, events, quotes } = edition;
  const eras = leader.eras.map(({ name }) => name).join(", ");
  const description = inBrief(
    `${leader.name} in ${edition.corpus.title}${eras && ` (${eras})`}: the stances that the source names for, events and quotations.`,
  );
  return told(edition, home, {
    title: leader.name,
    description,
    path: `/leaders/${leader.slug}`,
    isDrawn: stances.totalCount > 0,
    data: { "@type": leaderTypes[leader.kind], name: leader.name, ...alternateNames(leader), description },
    text: html`${facts([
      ["Eras", linksTo(link, "eras", leader.eras)],
      ...otherNames(leader),
    ])}${stancesSection(link, stances)}${eventsSection(link, events)}${quotesSection(link, quotes)}`,
  });
};

export const tellEvent: Teller = async ({ ask, edition: asked, slugs: [slug = ""], link }) => {
  const { edition, default: home } = await ask(ToldEventDocument, { ...asked, slug });
  if (!edition?.event) return undefined;
  const { event } = edition;
  const date = dateInWords(event.date);
  return told(edition, home, {
    title: event.name,
    description: inBrief(`${date}. ${event.summary}`),
    path: `/events/${event.slug}`,
    data: {
      "@type": "Event",
      name: event.name,
      ...alternateNames(event),
      description: event.summary,
      ...(event.earliest !== null && { startDate: event.earliest }),
      ...(event.latest !== null && { endDate: event.latest }),
    },
    text: html`<p class="lead">${event.summary}</p>${facts([
      ["When", [html`${date}`]],
      ...otherNames(event),
      ["Era", linksTo(link, "eras", [event.era])],
      ["Leaders", linksTo(link, "leaders", event.leaders)],
      ["Principles", linksTo(link, "principles", event.principles)],
    ])}`,
  });
};
