import { askWhole } from "../../api/ask-whole.js";
import { TimelineChoicesDocument } from "../../api/generated/graphql.js";
import { type DrawFigure, noEdition } from "../../frame/figure.js";
import { nameIn } from "../../parts/naming.js";
import { typeset } from "../../parts/text-fitting.js";
import type { Look } from "./shapes.js";
import { timelineInAddress } from "./timeline-address.js";
import { timelineTaken } from "./timeline-takeaways.js";
import { choicesIn, choicesPaging } from "./use-choices.js";
import { timelineAsked, timelinePaging } from "./use-timeline.js";

/** How large a timeline is drawn where no window says so. */
const look: Look = { width: 1_200, em: 13, widthOf: typeset(13, { weight: 600 }) };

/** The timeline, as an address has it. */
export const timelineFigure: DrawFigure = async ({ query, edition: asked, language }, ask) => {
  const state = timelineInAddress.read(query);
  const isNarrowed = state.leaders.length > 0 || state.principles.length > 0;
  const [{ edition }, choices] = await Promise.all([
    askWhole(ask, timelineAsked(state, asked), timelinePaging),
    // The title names them.
    isNarrowed ? askWhole(ask, { document: TimelineChoicesDocument, variables: asked }, choicesPaging) : undefined,
  ]);
  if (edition === null) return noEdition;
  const nameOf = (named: Parameters<typeof nameIn>[1]) => nameIn(language, named);
  const taken = timelineTaken({ edition, state, choices: choicesIn(choices), nameOf, look });
  return taken
    ? { ...taken, edition }
    : { absent: "Nothing on the timeline of this edition meets all of these choices." };
};
