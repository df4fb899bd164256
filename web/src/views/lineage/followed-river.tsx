import { useMemo, useRef } from "preact/hooks";
import { useScope } from "../../address/scope.js";
import { nameIn } from "../../parts/naming.js";
import { silenceWords } from "../../parts/silence.js";
import { Nothing } from "../../parts/states.js";
import type { RiverState } from "./address.js";
import { EraList } from "./era-list.js";
import { RiverLegend } from "./legend.js";
import { pinsOf } from "./pins.js";
import { PrincipleLinks } from "./principle-links.js";
import { attestedIn, drawnOf, type FollowedPrinciple, type River, riverOf } from "./river.js";
import { RiverEvidence } from "./river-evidence.js";
import { RiverPicture } from "./river-picture.js";
import { frameFor, sceneOf } from "./scene.js";
import { wordsOf } from "./stop-words.js";
import { useFittingWidth } from "./use-fitting-width.js";

interface FollowedRiverProps {
  readonly principle: FollowedPrinciple;
  /** When the edition was published: an era without end is drawn up to then. */
  readonly publishedAt: string;
  readonly state: RiverState;
  change(some: Partial<RiverState>): void;
  addressOf(principle: string): string;
}

/** The river, what its signs mean, the same in words, and the evidence that is open. */
export function FollowedRiver({ principle, publishedAt, state, change, addressOf }: FollowedRiverProps) {
  const { breadth, kinds, open } = state;
  const { language } = useScope().state;
  const region = useRef<HTMLElement>(null);
  const { width, scale } = useFittingWidth(region);
  const river = useMemo(() => riverOf(principle, breadth, kinds), [principle, breadth, kinds]);
  const drawn = useMemo(() => drawnOf(river), [river]);
  const pins = useMemo(() => pinsOf(principle, (event) => nameIn(language, event)), [principle, language]);
  const scene = useMemo(
    () =>
      sceneOf(
        drawn,
        pins,
        frameFor(width, publishedAt, (named) => nameIn(language, named)),
      ),
    [drawn, pins, width, language, publishedAt],
  );
  const silence = silenceWords(kinds.length > 0);
  const onOpen = (id: string) => change({ open: id });
  const name = nameIn(language, principle);
  const eraNames = river.eras.map((era) => nameIn(language, era));
  return (
    <>
      {[river.main, ...river.tributaries].every((stream) => attestedIn(stream) === 0) && (
        <Nothing>No era takes such a stance here. Choose more kinds of stance, or more of what is narrower.</Nothing>
      )}
      <RiverPicture
        label={`${name} as a river through the eras`}
        {...{ region, scene, scale, open, onOpen, addressOf }}
        eras={river.eras}
        wordsOf={(stop) => wordsOf(stop, eraNames, (each) => nameIn(language, each), silence)}
      />
      <p id="river-keys" class="river-keys">
        Choose a stretch of a stream, a mark or a pin to see its evidence, a name to follow that principle. Arrow keys
        move through the river, Enter opens.
      </p>
      <RiverLegend isFiltered={kinds.length > 0} hasPins={pins.length > 0} />
      {drawn.tributaries.length < river.tributaries.length && (
        <p class="river-note">
          The river shows the {drawn.tributaries.length} narrower principles that are attested in most eras. All{" "}
          {river.tributaries.length} stand in the list below and in the CSV.
        </p>
      )}
      <Unattested of={river} addressOf={addressOf} />
      <EraList {...{ river, pins, silence, addressOf, onOpen }} />
      <RiverEvidence {...{ open, principle, river, silence }} chosen={kinds} onClose={() => change({ open: "" })} />
    </>
  );
}

/** The narrower principles that have no stream. */
function Unattested({ of: { unattested }, addressOf }: { readonly of: River; addressOf(principle: string): string }) {
  if (unattested.length === 0) return null;
  return (
    <p class="river-note">
      Narrower principles on which no era takes such a stance: <PrincipleLinks of={unattested} addressOf={addressOf} />.
    </p>
  );
}
