import { stanceKey } from "../../entities/stance-key.js";
import type { Asking } from "../asking.js";
import { asked, noSuchEdition } from "../editions.js";
import {
  AgentsEraDocument,
  AgentsEventDocument,
  AgentsLeaderDocument,
  AgentsPrincipleDocument,
  AgentsQuoteDocument,
  AgentsSourceDocument,
  AgentsStanceDocument,
  AgentsWholeEditionDocument,
  type EventLinesFragment,
  type EvidencePlaceFragment,
  type QuoteLinesFragment,
  type StanceLinesFragment,
  type WholeNameFragment,
} from "../generated/graphql.js";
import type { Thing } from "../lookup.js";
import type { ThingType } from "../references.js";
import { short, TITLE_OF_QUOTE } from "../short.js";

/** A thing as a text that can be read by itself. */
export interface Written {
  readonly title: string;
  readonly text: string;
}

/** Writes down all that is known of a thing, the most telling first. */
export async function written(asking: Asking, thing: Thing): Promise<Written> {
  const found = await writers[thing.type](asking, thing);
  if (found === undefined) throw await noSuchEdition(asking, asked(thing.edition));
  return { title: found.title, text: found.lines.filter((line) => line !== "").join("\n") };
}

interface Lines {
  readonly title: string;
  /** What is empty is left out. */
  readonly lines: readonly string[];
}

type Write = (asking: Asking, thing: Thing) => Promise<Lines | undefined>;

const leader: Write = async (asking, { edition, slug }) => {
  const found = (await asking.ask(AgentsLeaderDocument, { ...asked(edition), slug })).edition;
  if (!found?.leader) return undefined;
  const { name, kind, eras } = found.leader;
  const rest = 'compare(of: "leaders") has all of them by principle';
  return {
    title: name,
    lines: [
      `${name}: ${kind === "BODY" ? "a body" : "a person"}.`,
      otherNames(found.leader),
      said("Core leader in the eras", names(eras)),
      ...stances(found.stances, rest),
      ...events(found.events),
      ...quotes(found.quotes),
    ],
  };
};

const era: Write = async (asking, { edition, slug }) => {
  const found = (await asking.ask(AgentsEraDocument, { ...asked(edition), slug })).edition;
  if (!found?.era) return undefined;
  const { name, ordinal, period, summary, leaders, previous, next } = found.era;
  return {
    title: name,
    lines: [
      `${name}: era ${ordinal}, ${period}.`,
      otherNames(found.era),
      summary,
      said("Leaders", names(leaders)),
      said("Before", previous ? names([previous]) : ""),
      said("After", next ? names([next]) : ""),
      ...stances(found.stances, `matrix(eras: ["${slug}"]) has all of them by principle`),
      ...events(found.events),
      ...quotes(found.quotes),
    ],
  };
};

const principle: Write = async (asking, { edition, slug }) => {
  const found = (await asking.ask(AgentsPrincipleDocument, { ...asked(edition), slug })).edition;
  if (!found?.principle) return undefined;
  const { name, statement, scopeNote, broader, narrower, related, introductions } = found.principle;
  return {
    title: name,
    lines: [
      statement,
      otherNames(found.principle),
      said("Coded here", scopeNote ?? ""),
      said("Broader", names(broader)),
      said("Narrower", names(narrower)),
      said("Related", names(related)),
      said("Introduced", introductions.map(stanceKey).join("; ")),
      ...stances(found.stances, "lineage has all of them with their passages"),
      ...events(found.events),
      ...quotes(found.quotes),
    ],
  };
};

const event: Write = async (asking, { id }) => {
  const { node } = await asking.ask(AgentsEventDocument, { id });
  if (node?.__typename !== "Event") return undefined;
  return {
    title: node.name,
    lines: [
      `${node.name}: ${node.kind}, ${node.date}.`,
      otherNames(node),
      node.summary,
      said("Era", node.era ? names([node.era]) : ""),
      said("Leaders", names(node.leaders)),
      said("Principles", names(node.principles)),
      ...quotes({ totalCount: node.quotes.length, nodes: node.quotes }),
      ...evidence(node.evidence),
    ],
  };
};

const quote: Write = async (asking, { id }) => {
  const { node } = await asking.ask(AgentsQuoteDocument, { id });
  if (node?.__typename !== "Quote") return undefined;
  const { text, language, date, attribution, speaker, event: at, principles, translations } = node;
  const by = speaker ? names([speaker]) : (attribution ?? "nobody named");
  return {
    title: `“${short(text, TITLE_OF_QUOTE)}”`,
    lines: [
      `“${text}” (${language})`,
      said("Said by", by),
      speaker && attribution ? said("Attributed to", attribution) : "",
      said("Date", date ?? ""),
      said("Event", at ? names([at]) : ""),
      said("Principles", names(principles)),
      ...translations.map(
        (each) => `Translation (${each.language}, ${each.translator ?? "translator not named"}): ${each.text}`,
      ),
      ...evidence(node.evidence),
    ],
  };
};

const stance: Write = async (asking, { id }) => {
  const { node } = await asking.ask(AgentsStanceDocument, { id });
  if (node?.__typename !== "Stance") return undefined;
  const { kind, position, era: of, principle: on, summary, note, confidence } = node;
  return {
    title: `${on.name}, ${kind.toLowerCase()} in the era ${of.name}`,
    lines: [
      `Era ${names([of])} (${of.period}); principle ${names([on])}; ${kind}, position ${position}.`,
      summary,
      said("Coder's note", note ?? ""),
      said("Confidence", confidence === null ? "" : String(confidence)),
      said("Leaders", names(node.leaders)),
      said("Events", node.events.map((each) => `${names([each])}, ${each.date}`).join("; ")),
      ...quotes({ totalCount: node.quotes.length, nodes: node.quotes }),
      ...evidence(node.evidence),
    ],
  };
};

const source: Write = async (asking, { id }) => {
  const { node } = await asking.ask(AgentsSourceDocument, { id });
  if (node?.__typename !== "Source") return undefined;
  const { title, citation, language, paragraphs, digest, attached, url, license } = node;
  return {
    title,
    lines: [
      said("Citation", citation),
      `Language ${language}; ${paragraphs} paragraphs; SHA-256 of the text ${digest}.`,
      attached
        ? "Its text is attached: evidence shows the words."
        : "Its text is not attached: evidence gives places and digests, not the words.",
      said("Address", url ?? ""),
      said("Licence", license ?? ""),
    ],
  };
};

const edition: Write = async (asking, thing) => {
  const found = (await asking.ask(AgentsWholeEditionDocument, asked(thing.edition))).edition;
  if (found === null) return undefined;
  const { corpus, number, publishedAt, tags, license, creators, sources, eras, leaders, principles } = found;
  const others = corpus.editions.nodes.map((each) => `${each.number} (${each.publishedAt.slice(0, 10)})`);
  return {
    title: `${corpus.title}, edition ${number}`,
    lines: [
      corpus.description,
      `Published ${publishedAt.slice(0, 10)} by ${creators.join(", ") || "makers not named"}${license === null ? "" : `, ${license}`}.`,
      said("Tags", tags.join(", ")),
      said("Editions", others.join(", ")),
      ...list("Eras", eras, (each) => `${names([each])}, ${each.period}`),
      ...list("Sources", { totalCount: sources.length, nodes: sources }, ({ slug, title }) => `${title} (${slug})`),
      ...list("Leaders", leaders, (each) => names([each])),
      ...list("Principles", principles, (each) => names([each])),
    ],
  };
};

const writers: Readonly<Record<ThingType, Write>> = {
  ...{ Leader: leader, Era: era, Principle: principle, Event: event },
  ...{ Quote: quote, Stance: stance, Source: source, Edition: edition },
};

interface NameAndSlug {
  readonly name: string;
  readonly slug: string;
}

function names(things: readonly NameAndSlug[]): string {
  return things.map(({ name, slug }) => `${name} (${slug})`).join("; ");
}

function said(what: string, words: string): string {
  return words === "" ? "" : `${what}: ${words}`;
}

function otherNames({ labels, altLabels }: Pick<WholeNameFragment, "labels" | "altLabels">): string {
  return said("Also", [...labels, ...altLabels].map(({ value, language }) => `${value} (${language})`).join("; "));
}

/** A list with a heading, and how many of it are not there. */
function list<Node>(
  heading: string,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly Node[] },
  line: (node: Node) => string,
  rest = "search finds them",
): string[] {
  if (nodes.length === 0) return [];
  const left = totalCount - nodes.length;
  return [
    `${heading} (${totalCount}):`,
    ...nodes.map((node) => `- ${line(node)}`),
    left > 0 ? `- ${left} more: ${rest}.` : "",
  ];
}

function stances(found: StanceLinesFragment, rest: string): string[] {
  return list("Stances", found, (each) => `${stanceKey(each)}: ${each.summary}`, rest);
}

function events(found: EventLinesFragment): string[] {
  return list("Events", found, (each) => `${names([each])}, ${each.date}`);
}

function quotes(found: QuoteLinesFragment): string[] {
  return list("Quotes", found, (each) => `“${each.text}” (${[each.slug, each.date].filter(Boolean).join(", ")})`);
}

/** Each passage with all that names it: whoever has the text finds it, and sees by the digest that it is the same. */
function evidence(passages: readonly EvidencePlaceFragment[]): string[] {
  return list("Evidence", { totalCount: passages.length, nodes: passages }, (passage) => {
    const { source: of, paragraph, start, end, digest, printedAt, gloss, text } = passage;
    const printed = printedAt === null ? "" : `, ${printedAt}`;
    const words = text === null ? "" : ` Words: “${text}”`;
    return `${of.slug}, paragraph ${paragraph}, characters ${start} to ${end}${printed}, SHA-256 ${digest}: ${gloss}${words}`;
  });
}
