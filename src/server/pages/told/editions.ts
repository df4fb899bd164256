import { dateIn } from "../../../chronology/date-words.js";
import { type Html, html } from "../../../edition/escaped-html.js";
import { slugPattern } from "../../../entities/shapes.js";
import { ToldComparedDocument, ToldEditionDocument, type ToldEditionQuery } from "../generated/graphql.js";
import { eventsSection, inBrief, inTongue, linksTo, quotesSection, section, type Telling } from "./parts.js";
import { type Asked, type Teller, told } from "./told.js";
import type { ListPath, Tongue, ViewPath } from "./words.js";

const lists: readonly ListPath[] = ["eras", "principles", "leaders", "events", "quotes", "sources"];

type Shown = keyof typeof nothing;
const nothing = {
  ...{ eras: false, principles: false, leaders: false, events: false, quotes: false, sources: false },
  findings: false,
};

type Edition = NonNullable<ToldEditionQuery["edition"]>;

async function askEdition({ ask, edition: asked }: Asked, ...shown: readonly Shown[]) {
  const chosen = Object.fromEntries(shown.map((name) => [name, true]));
  return ask(ToldEditionDocument, { ...asked, ...nothing, ...chosen });
}

/** The first view: what the corpus is, what is found in it, and what it holds. */
export const tellFront: Teller = async (asked) => {
  const { edition, default: home } = await askEdition(asked, "findings", "eras", "principles", "sources");
  if (!edition) return undefined;
  const { corpus, findings = [], creators } = edition;
  const { link, tongue } = asked;
  const telling = { link, tongue, edition };
  const marks = inTongue(tongue, edition.language);
  return told(edition, home, {
    title: corpus.title,
    description: inBrief(corpus.description),
    path: "",
    data: {
      "@type": "Dataset",
      name: corpus.title,
      description: corpus.description,
      ...(creators.length > 0 && { creator: creators.map((name) => ({ "@type": "Person", name })) }),
    },
    heading: html`<span${marks}>${corpus.title}</span>`,
    text: html`<p class="lead"${marks}>${corpus.description}</p>${section(
      tongue,
      tongue.told.headings.found,
      findings.slice(0, 3).map((found) => html`${tongue.finding(found)}`),
    )}${listSection(telling, edition, "eras")}${listSection(telling, edition, "principles")}${listSection(telling, edition, "sources")}`,
  });
};

/** The page of one of the lists. */
export function tellList(list: ListPath): Teller {
  return async (asked) => {
    const { edition, default: home } = await askEdition(asked, list);
    if (!edition) return undefined;
    const { link, tongue } = asked;
    const title = tongue.told.lists[list];
    const { corpus } = edition;
    const description = inBrief(tongue.told.listOf(title, corpus.title, corpus.description));
    return told(edition, home, {
      title,
      description,
      path: `/${list}`,
      data: { "@type": "CollectionPage", name: `${title}: ${corpus.title}`, description },
      text: listSection({ link, tongue, edition }, edition, list),
    });
  };
}

/** The page of a view that draws what is in an edition. */
export function tellView(view: ViewPath, titleOf?: (chosen: URLSearchParams, tongue: Tongue) => string): Teller {
  return async (asked) => {
    const { edition, default: home } = await askEdition(asked);
    if (!edition) return undefined;
    const { chosen, link, tongue } = asked;
    const title = titleOf?.(chosen, tongue) ?? tongue.told.views[view].title;
    return told(edition, home, ofView(view, title, { link, tongue, edition }, edition));
  };
}

/** The page of a comparison, which is called by what it compares. */
export const tellCompared: Teller = async (asked) => {
  const { chosen, link, tongue } = asked;
  const named = (subject: string) =>
    (chosen.get(subject) ?? "")
      .split(",")
      .filter((slug) => slugPattern.test(slug))
      .slice(0, 20);
  const { edition, default: home } = await asked.ask(ToldComparedDocument, {
    ...asked.edition,
    ...{ eras: named("eras"), leaders: named("leaders"), sources: named("sources") },
  });
  if (!edition) return undefined;
  const names = [
    ...[...edition.eras.nodes, ...edition.leaders.nodes].map(({ name }) => name),
    ...edition.sources.map(({ title }) => title),
  ];
  const telling = { link, tongue, edition };
  const { compared, headings, views } = tongue.told;
  const title = names.length === 0 ? views.compare.title : compared(names);
  const page = ofView("compare", inBrief(title, 120), telling, edition);
  const links = [
    ...linksTo(telling, "eras", edition.eras.nodes),
    ...linksTo(telling, "leaders", edition.leaders.nodes),
  ];
  return told(edition, home, { ...page, text: html`${section(tongue, headings.compared, links)}${page.text}` });
};

function ofView(view: ViewPath, title: string, { link, tongue }: Telling, { corpus }: Pick<Edition, "corpus">) {
  const { headings, lists: titles, viewOf, views } = tongue.told;
  const { lead } = views[view];
  const ways = lists.map((list) => html`<a href="${link(`/${list}`)}">${titles[list]}</a>`);
  const description = inBrief(viewOf(lead, corpus.title));
  return {
    title,
    description,
    path: `/${view}`,
    data: { "@type": "WebPage", name: `${title}: ${corpus.title}`, description } as const,
    text: html`<p class="lead">${lead}</p>${section(tongue, headings.held, ways)}`,
  };
}

function listSection(telling: Telling, edition: Edition, list: ListPath): Html {
  const { eras, principles, leaders, events, quotes, sources } = edition;
  const { comma, dates, told: words } = telling.tongue;
  const named = { principles, leaders };
  const listed = (items: readonly Html[], total?: number) => section(telling.tongue, words.lists[list], items, total);
  switch (list) {
    case "eras": {
      const items = eras?.nodes.map(
        (era) => html`${linksTo(telling, "eras", [era])}${comma}${dateIn(dates, era.period)}`,
      );
      return listed(items ?? [], eras?.totalCount);
    }
    case "principles":
    case "leaders":
      return listed(linksTo(telling, list, named[list]?.nodes ?? []), named[list]?.totalCount);
    case "events":
      return events ? eventsSection(telling, events) : html``;
    case "quotes":
      return quotes ? quotesSection(telling, quotes) : html``;
    case "sources": {
      const titled = (sources ?? []).map(({ slug, title }) => ({ slug, name: title }));
      return listed(linksTo(telling, "sources", titled).slice(0, 100), titled.length);
    }
  }
}
