import { dateInWords } from "../../../chronology/english-dates.js";
import { type Html, html } from "../../../edition/escaped-html.js";
import { slugPattern } from "../../../entities/shapes.js";
import { ToldComparedDocument, ToldEditionDocument, type ToldEditionQuery } from "../generated/graphql.js";
import { eventsSection, inBrief, linksTo, quotesSection, section } from "./parts.js";
import { type Asked, type Teller, type Told, told } from "./told.js";

/** What an edition holds, as its lists are called in addresses. */
const lists = ["eras", "principles", "leaders", "events", "quotes", "sources"] as const;
export type ListPath = (typeof lists)[number];

const titles: Readonly<Record<ListPath, string>> = {
  eras: "Eras",
  principles: "Principles",
  leaders: "Leaders",
  events: "Events",
  quotes: "Quotations",
  sources: "Sources",
};

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
  const { link } = asked;
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
    text: html`<p class="lead">${corpus.description}</p>${section(
      "What is found in it",
      findings.slice(0, 3).map(({ sentence }) => html`${sentence}`),
    )}${listSection(edition, "eras", link)}${listSection(edition, "principles", link)}${listSection(edition, "sources", link)}`,
  });
};

/** The page of one of the lists. */
export function tellList(list: ListPath): Teller {
  return async (asked) => {
    const { edition, default: home } = await askEdition(asked, list);
    if (!edition) return undefined;
    const description = inBrief(`${titles[list]} of ${edition.corpus.title}. ${edition.corpus.description}`);
    return told(edition, home, {
      title: titles[list],
      description,
      path: `/${list}`,
      data: { "@type": "CollectionPage", name: `${titles[list]}: ${edition.corpus.title}`, description },
      text: listSection(edition, list, asked.link),
    });
  };
}

/** The page of a view that draws what is in an edition. */
export function tellView(path: string, titleOf: (chosen: URLSearchParams) => string, words: string): Teller {
  return async (asked) => {
    const { edition, default: home } = await askEdition(asked);
    if (!edition) return undefined;
    return told(edition, home, ofView(path, titleOf(asked.chosen), words, edition, asked.link));
  };
}

/** The page of a comparison, which is called by what it compares. */
export const tellCompared: Teller = async (asked) => {
  const { chosen, link } = asked;
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
  const title = names.length === 0 ? "Compare" : `${names.join(" and ")} compared`;
  const words = "What they share, what is in one alone and what changes from one to the next, each with its evidence.";
  const page = ofView("/compare", inBrief(title, 120), words, edition, link);
  const links = [...linksTo(link, "eras", edition.eras.nodes), ...linksTo(link, "leaders", edition.leaders.nodes)];
  return told(edition, home, { ...page, text: html`${section("What is compared", links)}${page.text}` });
};

function ofView(path: string, title: string, words: string, { corpus }: Told["edition"], link: Asked["link"]) {
  const ways = lists.map((list) => html`<a href="${link(`/${list}`)}">${titles[list]}</a>`);
  const description = inBrief(`${words} ${corpus.title}.`);
  return {
    title,
    description,
    path,
    data: { "@type": "WebPage", name: `${title}: ${corpus.title}`, description } as const,
    text: html`<p class="lead">${words}</p>${section("What the corpus holds", ways)}`,
  };
}

function listSection(edition: Edition, list: ListPath, link: Asked["link"]): Html {
  const { eras, principles, leaders, events, quotes, sources } = edition;
  const named = { principles, leaders };
  switch (list) {
    case "eras": {
      const items = eras?.nodes.map((era) => html`${linksTo(link, "eras", [era])}, ${dateInWords(era.period)}`);
      return section(titles.eras, items ?? [], eras?.totalCount);
    }
    case "principles":
    case "leaders":
      return section(titles[list], linksTo(link, list, named[list]?.nodes ?? []), named[list]?.totalCount);
    case "events":
      return events ? eventsSection(link, events) : html``;
    case "quotes":
      return quotes ? quotesSection(link, quotes) : html``;
    case "sources": {
      const titled = (sources ?? []).map(({ slug, title }) => ({ slug, name: title }));
      return section(titles.sources, linksTo(link, "sources", titled).slice(0, 100), titled.length);
    }
  }
}
