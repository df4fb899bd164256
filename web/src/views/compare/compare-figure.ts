import {
  CompareErasDocument,
  CompareLeadersDocument,
  CompareSourcesDocument,
  type EditionStampFragment,
} from "../../api/generated/graphql.js";
import type { DrawFigure } from "../../frame/figure.js";
import { comparisonOfEras, comparisonOfLeaders, comparisonOfSources } from "./answered.js";
import { countedIn } from "./asked.js";
import { choicesInAddress } from "./compare-address.js";
import type { Comparison } from "./comparison.js";
import { takenAlong } from "./taken-along.js";

interface Compared {
  readonly edition: EditionStampFragment;
  readonly comparison: Comparison;
}

/** A comparison, as an address has it. */
export const compareFigure: DrawFigure = async ({ query, edition, words, namesOf }, ask) => {
  const state = choicesInAddress.read(query);
  const { subject, chosen } = state;
  if (chosen.length < 2) return { wrong: `Name two or more ${subject} to compare: ${subject}=one,other` };
  const counted = countedIn(state, edition);
  const compared: Readonly<Record<typeof subject, () => Promise<Compared | undefined>>> = {
    eras: async () => {
      const { edition: of } = await ask(CompareErasDocument, { ...counted, eras: [...chosen] });
      return of ? { edition: of, comparison: comparisonOfEras(of, of.compareEras, chosen) } : undefined;
    },
    leaders: async () => {
      const { edition: of } = await ask(CompareLeadersDocument, { ...counted, leaders: [...chosen] });
      return of ? { edition: of, comparison: comparisonOfLeaders(of, of.compareLeaders) } : undefined;
    },
    sources: async () => {
      const { edition: of } = await ask(CompareSourcesDocument, { ...counted, sources: [...chosen] });
      return of ? { edition: of, comparison: comparisonOfSources(of, of.compareSources) } : undefined;
    },
  };
  const answer = await compared[subject]();
  if (answer === undefined) return { absent: words.frame.noSuchEdition };
  if (answer.comparison.lines.length === 0) return { absent: words.compare.nothing };
  return { ...takenAlong(words, state, answer.comparison, namesOf(answer.edition)), edition: answer.edition };
};
