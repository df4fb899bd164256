import type { AnyVariables } from "@urql/core";
import { lastingName } from "../../../src/edition/edition-name.js";
import type { DrawFigures, Figure, FigureAsked } from "../../../src/server/pages/figures/figure.js";
import type { Query } from "../address/parameters.js";
import { editionAsked, type LanguagesInAddress, scopeInAddress } from "../address/scope.js";
import { written } from "../address/use-address.js";
import type { Ask } from "../api/ask-whole.js";
import { hashOf, type Operation } from "../api/client.js";
import { altOf, captionLines, codedFrom } from "../frame/caption.js";
import type { DrawFigure } from "../frame/figure.js";
import { sizeWith, svgOf } from "../frame/picture.js";
import { csvOf } from "../frame/table.js";
import type { Takeaways } from "../frame/takeaways.js";
import { loadWords, wordsOf } from "../messages/available.js";
import { inAddress, languagesShown } from "../messages/languages-shown.js";
import type { Words } from "../messages/words.js";
import { nameIn } from "../parts/naming.js";
import { compareFigure } from "../views/compare/compare-figure.js";
import { lineageFigure } from "../views/lineage/lineage-figure.js";
import { matrixFigure } from "../views/matrix/matrix-figure.js";
import { timelineFigure } from "../views/timeline/timeline-figure.js";
import { cardOf } from "./card.js";

const views: Readonly<Record<FigureAsked["view"], DrawFigure>> = {
  matrix: matrixFigure,
  compare: compareFigure,
  lineage: lineageFigure,
  timeline: timelineFigure,
};

/** Draws the figure at an address, as the view would have it for its downloads. */
export const drawFigure: DrawFigures = async (asked, askByHash) => {
  const ask: Ask = async <Data, Variables extends AnyVariables>(
    document: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => JSON.parse(await askByHash(hashOf(document), JSON.stringify(variables)));
  const { corpus, edition, ...named } = scopeInAddress.read(asked.query);
  // An address that says nothing of languages is drawn in English for everyone: it is kept, and shown to others.
  const languages = languagesShown(named, []);
  await loadWords(languages.words);
  const words = wordsOf(languages.words);
  const taken = await views[asked.view](
    {
      ...{ query: asked.query, slug: asked.slug, edition: editionAsked({ corpus, edition }), words },
      namesOf:
        ({ language }) =>
        (one) =>
          nameIn(languages, language, one),
    },
    ask,
  );
  return "title" in taken ? figureOf(words, inAddress(languages), taken, asked) : taken;
};

async function figureOf(
  words: Words,
  languages: LanguagesInAddress,
  { title, edition, permanent = {}, picture, table }: Takeaways,
  asked: FigureAsked,
): Promise<Figure> {
  if (picture === undefined) throw new Error("a view that has a figure has a picture");
  const { corpus, number, digest } = edition;
  const scope = scopeInAddress.write({ corpus: corpus.slug, edition: lastingName(edition), ...languages });
  const pinned = { ...asked.query, ...permanent, ...scope };
  const seenAt = `${asked.seenAt}${written(pinned)}`;
  const [drawn, caption] = [picture(), captionLines(words, title, edition, asked.service + seenAt)];
  const { width, height } = sizeWith(drawn, caption);
  const whole = await table();
  return {
    title,
    alt: altOf(words, title, edition),
    edition: { corpus: corpus.slug, corpusTitle: corpus.title, number, digest },
    codedFrom: codedFrom(words, edition),
    permanent: written(pinned),
    isLasting: isPinned(asked.query, { ...permanent, edition: lastingName(edition) }),
    ...{ width, height },
    svg: await svgOf(drawn, caption),
    card: await cardOf(words, drawn, title, edition),
    csv: await csvOf(whole),
    table: whole,
  };
}

/** Whether an address names, by its digest, every edition that it draws. */
function isPinned(query: Query, pinned: Query): boolean {
  return Object.entries(pinned).every(([name, value]) =>
    name === "edition" ? query[name]?.startsWith(value ?? "") : query[name] === value,
  );
}
