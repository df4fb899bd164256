import type { Language } from "../../address/scope.js";
import type { Takeaways } from "../../frame/takeaways.js";
import { type Named, nameIn } from "../../parts/naming.js";
import type { RiverState } from "./address.js";
import { choiceWords } from "./choice-words.js";
import { pinsOf } from "./pins.js";
import { type FollowedPrinciple, riverOf } from "./river.js";
import { pictureOf } from "./river-download.js";
import { tableOf } from "./river-table.js";
import { frameFor } from "./scene.js";

/** How wide a river is that is taken along. */
const WIDTH = 1_400;

export function riverTitle(principle: FollowedPrinciple, language: Language): string {
  return `Lineage of ${nameIn(language, principle)}`;
}

/**
 * A river as the reader has it, to be taken along.
 *
 * @param publishedAt when the edition was published: an era without end is drawn up to then
 */
export function riverTaken(
  principle: FollowedPrinciple,
  publishedAt: string,
  state: Pick<RiverState, "breadth" | "kinds">,
  language: Language,
): Omit<Takeaways, "edition"> {
  const river = riverOf(principle, state.breadth, state.kinds);
  const kinds = choiceWords(state.kinds);
  const nameOf = (named: Named) => nameIn(language, named);
  const title = riverTitle(principle, language);
  return {
    title: kinds === "" ? title : `${title}: only what is ${kinds}`,
    hasFigure: true,
    picture: () => {
      const frame = frameFor(WIDTH, publishedAt, nameOf);
      return pictureOf(river, pinsOf(principle, nameOf), frame, kinds !== "");
    },
    table: () => tableOf(river, kinds, nameOf),
  };
}
