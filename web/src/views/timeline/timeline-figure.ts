import { askWhole } from "../../api/ask-whole.js";
import { TimelineChoicesDocument } from "../../api/generated/graphql.js";
import type { DrawFigure } from "../../frame/figure.js";
import { typeset } from "../../parts/text-fitting.js";
import type { Look } from "./shapes.js";
import { timelineInAddress } from "./timeline-address.js";
import { timelineTaken } from "./timeline-takeaways.js";
import { choicesIn, choicesPaging } from "./use-choices.js";
import { timelineAsked, timelinePaging } from "./use-timeline.js";

/** How large a timeline is drawn where no window says so. */
const look: Look = { width: 1_200, em: 13, widthOf: typeset(13, { weight: 600 }) };

/** The timeline, as an address has it. */
export const timelineFigure: DrawFigure = async ({ query, edition: asked, words, namesOf }, ask) => {
  const state = timelineInAddress.read(query);
  const isNarrowed = state.leaders.length > 0 || state.principles.length > 0;
  const [{ edition }, choices] = await Promise.all([
    askWhole(ask, timelineAsked(state, asked), timelinePaging),
    // The title names them.
    isNarrowed ? askWhole(ask, { document: TimelineChoicesDocument, variables: asked }, choicesPaging) : undefined,
  ]);
  if (edition === null) return { absent: words.frame.noSuchEdition };
  const taken = timelineTaken({ words, edition, state, choices: choicesIn(choices), nameOf: namesOf(edition), look });
  return taken ? { ...taken, edition } : { absent: words.timeline.nothingTaken };
};
