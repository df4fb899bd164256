import { dateInWords } from "../chronology/english-dates.js";
import type { Database } from "../database/client.js";
import type { CorpusEntry } from "../entities/corpus.js";
import { type Entry, entities, type WholeList } from "../entities/index.js";
import { stanceKey } from "../entities/stance-key.js";
import { limits } from "../limits/limits.js";
import { readCorpusEntry, readEntries, wholeList } from "./entries.js";
import { type Html, html } from "./escaped-html.js";
import type { EditionIdentity } from "./identity.js";
import {
  eraPart,
  eventPart,
  leaderPart,
  type PageContext,
  principlePart,
  quotePart,
  sourcePart,
  stancePart,
} from "./reading-page-parts.js";
import { readingPageStyle } from "./reading-page-style.js";
import { SpanWords } from "./span-words.js";

export interface ReadingPageOptions {
  /** The sentence by which the edition is cited. */
  readonly citation: string;
  /** Where the edition's other files are, by name. */
  readonly files: Iterable<{ readonly name: string; readonly address: string }>;
  /** Whether the words of a source may be shown, where its text is attached. */
  readonly mayPass: (source: Entry<"sources">) => boolean;
}

/**
 * An edition as one page of HTML, piece by piece: its matrix of principles and eras, then all that it holds, each under the name that its IRI
 * has. It needs nothing but itself: no script, no network, no service.
 */
export async function* readingPage(
  database: Database,
  edition: EditionIdentity,
  { citation, files, mayPass }: ReadingPageOptions,
): AsyncGenerator<string> {
  const corpus = await readCorpusEntry(database, edition.id);
  const read = <Name extends WholeList>(name: Name) => wholeList(database, edition.id, name);
  const sources = await read("sources");
  const lists = await readNamed(read);
  const { eras, principles, events, leaders } = lists;
  const words = new SpanWords(database, sources, mayPass);
  const names = namesOf(lists);
  const context: PageContext = { language: corpus.language, names, words };
  yield head(corpus, edition, citation, [...files]).text;
  const stances = await database.stance.count({ where: { editionId: edition.id } });
  const isShort = stances <= limits.readingPageStances.most;
  if (isShort) yield (await matrix(database, edition.id, eras, principles)).text;
  else yield tooMany(stances).text;
  yield* section("Eras", eras, (era) => eraPart(era, context));
  yield* section("Principles", principles, (principle) => principlePart(principle, context));
  if (isShort) yield* stanceSections(database, edition.id, context);
  yield* section("Events", events, (event) => eventPart(event, context));
  yield* section("Quotes", await read("quotes"), (quote) => quotePart(quote, context));
  yield* section("Leaders", leaders, leaderPart);
  yield* section("Sources", sources, sourcePart);
  yield "</main>\n</body>\n</html>\n";
}

function head(
  { title, description, language, creators, license }: CorpusEntry,
  { number, digest, publishedAt }: EditionIdentity,
  citation: string,
  files: readonly { readonly name: string; readonly address: string }[],
): Html {
  const day = publishedAt.toISOString().slice(0, 10);
  const links = files.map(({ name, address }) => html`<li><a href="${address}">${name}</a></li>\n`);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, edition ${number}</title>
<link rel="icon" href="data:,">
${readingPageStyle}
</head>
<body>
<main>
<h1>${title}</h1>
<p>${description}</p>
<dl>
<dt>Edition</dt><dd>${number}, published <time datetime="${day}">${dateInWords(day)}</time></dd>
<dt>Digest</dt><dd>SHA-256 ${digest}</dd>
<dt>Made by</dt><dd>${creators.join(", ") || "nobody who is named"}</dd>
<dt>Licence</dt><dd>${license ?? "none is stated"}</dd>
<dt>Cite as</dt><dd>${citation}</dd>
</dl>
<details><summary>The same as files</summary>
<ul>
${links}</ul>
</details>
`;
}

const named = ["eras", "principles", "events", "leaders"] as const;
type Named = { readonly [List in (typeof named)[number]]: readonly Entry<List>[] };

async function readNamed(
  read: <Name extends WholeList>(name: Name) => Promise<readonly Entry<Name>[]>,
): Promise<Named> {
  return {
    eras: await read("eras"),
    principles: await read("principles"),
    events: await read("events"),
    leaders: await read("leaders"),
  };
}

/** The names of all that has one, by noun and slug. */
function namesOf(lists: Named): ReadonlyMap<string, string> {
  return new Map(
    named.flatMap((list) => lists[list].map(({ slug, name }) => [`${entities[list].noun}/${slug}`, name] as const)),
  );
}

async function matrix(
  database: Database,
  editionId: number,
  eras: readonly Entry<"eras">[],
  principles: readonly Entry<"principles">[],
): Promise<Html> {
  const stances = await database.stance.findMany({
    where: { editionId },
    orderBy: { id: "asc" },
    select: { kind: true, era: { select: { slug: true } }, principle: { select: { slug: true } } },
  });
  const cells = new Map<string, Html[]>();
  for (const { kind, era, principle } of stances) {
    const cell = `${era.slug}/${principle.slug}`;
    const key = stanceKey({ era, principle, kind });
    const mark = html`<a href="#stance/${key}">${kind.toLowerCase()}</a>`;
    cells.set(cell, [...(cells.get(cell) ?? []), mark]);
  }
  const columns = eras.map(({ slug, name }) => html`<th scope="col"><a href="#era/${slug}">${name}</a></th>\n`);
  const rows = principles.map(
    (principle) => html`<tr><th scope="row"><a href="#principle/${principle.slug}">${principle.name}</a></th>
${eras.map((era) => html`<td>${cells.get(`${era.slug}/${principle.slug}`) ?? []}</td>\n`)}</tr>
`,
  );
  return html`<h2>Principles by era</h2>
<p>How the sources present each era as treating each principle. An empty cell: no source that was coded says anything of it.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Principles by era">
<table>
<thead><tr><th scope="col">Principle</th>
${columns}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function tooMany(stances: number): Html {
  const most = limits.readingPageStances.most.toLocaleString("en");
  return html`<p>This edition has ${stances.toLocaleString("en")} stances. A page that is read has room for ${most}: they and the matrix are left
out here, and stand in the table of stances.</p>
`;
}

async function* section<Listed>(
  title: string,
  list: readonly Listed[],
  partOf: (entry: Listed) => Html | Promise<Html>,
): AsyncGenerator<string> {
  if (list.length === 0) return;
  yield html`<h2>${title}</h2>\n`.text;
  for (const entry of list) yield (await partOf(entry)).text;
}

async function* stanceSections(database: Database, editionId: number, context: PageContext): AsyncGenerator<string> {
  let era: string | undefined;
  for await (const { entry } of readEntries(database, editionId, "stances")) {
    if (entry.era !== era) yield html`<h2>Stances: ${context.names.get(`era/${entry.era}`) ?? entry.era}</h2>\n`.text;
    era = entry.era;
    yield (await stancePart(entry, context)).text;
  }
}
