import type { Picture } from "../../frame/picture.js";
import type { Words } from "../../messages/words.js";
import { DrawnRiver } from "./drawn-river.js";
import { legendBelow } from "./legend.js";
import type { Pin } from "./pins.js";
import look from "./river.css?raw";
import { drawnOf, type River } from "./river.js";
import { type Frame, sceneOf } from "./scene.js";

/** The river with its legend, to be taken along. */
export function pictureOf(
  words: Words,
  river: River,
  pins: readonly Pin[],
  frame: Frame,
  isFiltered: boolean,
): Picture {
  const scene = sceneOf(drawnOf(river), pins, frame);
  const legend = legendBelow(words, scene.height, scene.width, isFiltered);
  return {
    width: scene.width,
    height: scene.height + legend.height,
    styles: [look],
    content: (
      <>
        <DrawnRiver scene={scene} />
        {legend.content}
      </>
    ),
  };
}
