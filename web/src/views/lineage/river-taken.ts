import type { StanceKind } from "../../api/generated/graphql.js";
import type { Takeaways } from "../../frame/takeaways.js";
import type { Words } from "../../messages/words.js";
import { handoutOf, spokenIn } from "../../parts/handout.js";
import type { Named } from "../../parts/naming.js";
import { chosenWords } from "./choice-words.js";
import { pinsOf } from "./pins.js";
import type { FollowedPrinciple, River } from "./river.js";
import { pictureOf } from "./river-download.js";
import { tableOf } from "./river-table.js";
import { frameFor } from "./scene.js";

/** How wide a river is that is taken along. */
const WIDTH = 1_400;

interface Taken {
  readonly words: Words;
  readonly principle: FollowedPrinciple;
  readonly river: River;
  /** The kinds of stance that count in it; none: all of them. */
  readonly chosen: readonly StanceKind[];
  /** When the edition was published: an era without end is drawn up to then. */
  readonly publishedAt: string;
  nameOf(named: Named): string;
}

/** A river as the reader has it, to be taken along. */
export function riverTaken(taken: Taken): Omit<Takeaways, "edition"> {
  const { words, principle, river, chosen, publishedAt, nameOf } = taken;
  const { lineage } = words;
  const kinds = chosenWords(words, chosen);
  const title = lineage.titleOf(nameOf(principle));
  return {
    title: kinds.length === 0 ? title : lineage.onlyKinds(title, kinds),
    handout: handoutOfRiver(river, chosen),
    hasFigure: true,
    picture: () => {
      const frame = frameFor(words, WIDTH, publishedAt, nameOf);
      return pictureOf(words, river, pinsOf(principle, nameOf), frame, kinds.length > 0);
    },
    table: () => tableOf(words, river, kinds, nameOf),
  };
}

/** The principle and its tributaries in the eras that speak of them. */
function handoutOfRiver({ eras, main, tributaries }: River, kinds: readonly StanceKind[]) {
  const streams = [main, ...tributaries];
  return handoutOf({
    eras: spokenIn(eras, (at) => streams.some(({ reaches }) => (reaches[at] ?? []).length > 0)),
    principles: streams.map(({ principle }) => principle),
    kinds,
  });
}
