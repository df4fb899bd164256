import { useMemo, useRef } from "preact/hooks";
import { useWords } from "../../messages/worded.js";
import { useNames } from "../../parts/names.js";
import { Nothing } from "../../parts/states.js";
import type { RiverState } from "./address.js";
import { EraList } from "./era-list.js";
import { RiverLegend } from "./legend.js";
import { pinsOf } from "./pins.js";
import { PrincipleLinks } from "./principle-links.js";
import { attestedIn, drawnInPage, type FollowedPrinciple, type River } from "./river.js";
import { RiverEvidence } from "./river-evidence.js";
import { RiverPicture } from "./river-picture.js";
import { frameFor, sceneOf } from "./scene.js";
import { wordsOf } from "./stop-words.js";
import { useFittingWidth } from "./use-fitting-width.js";

interface FollowedRiverProps {
  readonly principle: FollowedPrinciple;
  readonly river: River;
  /** When the edition was published: an era without end is drawn up to then. */
  readonly publishedAt: string;
  readonly state: RiverState;
  change(some: Partial<RiverState>): void;
  addressOf(principle: string): string;
}

/** The river, what its signs mean, the same in words, and the evidence that is open. */
export function FollowedRiver({ principle, river, publishedAt, state, change, addressOf }: FollowedRiverProps) {
  const { kinds, open, entries } = state;
  const words = useWords();
  const { lineage } = words;
  const nameOf = useNames();
  const region = useRef<HTMLElement>(null);
  const { width, scale } = useFittingWidth(region);
  const drawn = useMemo(() => drawnInPage(river), [river]);
  const pins = useMemo(() => pinsOf(principle, nameOf), [principle, nameOf]);
  const scene = useMemo(
    () => sceneOf(drawn, pins, frameFor(words, width, publishedAt, nameOf)),
    [drawn, pins, width, words, nameOf, publishedAt],
  );
  const silence = kinds.length > 0 ? words.evidence.noSuchStance : words.evidence.silentHere;
  const onOpen = (id: string) => change({ open: id });
  const name = nameOf(principle);
  const eraNames = river.eras.map(nameOf);
  return (
    <>
      {[river.main, ...river.tributaries].every((stream) => attestedIn(stream) === 0) && (
        <Nothing>{lineage.nothing}</Nothing>
      )}
      <RiverPicture
        label={lineage.river(name)}
        {...{ region, scene, scale, open, onOpen, addressOf }}
        eras={river.eras}
        wordsOf={(stop) => wordsOf(words, stop, eraNames, nameOf, silence)}
      />
      <p id="river-keys" class="river-keys">
        {lineage.keys}
      </p>
      <RiverLegend isFiltered={kinds.length > 0} hasPins={pins.length > 0} />
      {drawn.tributaries.length < river.tributaries.length && (
        <p class="river-note">{lineage.mostAttested(drawn.tributaries.length, river.tributaries.length)}</p>
      )}
      <Unattested of={river} addressOf={addressOf} />
      <EraList
        {...{ river, pins, silence, addressOf, onOpen }}
        wanted={entries}
        onMore={(count) => change({ entries: count })}
      />
      <RiverEvidence {...{ open, principle, river, silence }} chosen={kinds} onClose={() => change({ open: "" })} />
    </>
  );
}

/** The narrower principles that have no stream. */
function Unattested({ of: { unattested }, addressOf }: { readonly of: River; addressOf(principle: string): string }) {
  const { lineage } = useWords();
  if (unattested.length === 0) return null;
  return <p class="river-note">{lineage.unattested(<PrincipleLinks of={unattested} addressOf={addressOf} />)}</p>;
}
