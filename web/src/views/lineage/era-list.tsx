import { useMemo } from "preact/hooks";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { useLinks } from "../../address/scope.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { KindWord } from "../../parts/kinds.js";
import { EntityLink } from "../../parts/links.js";
import { More } from "../../parts/more.js";
import { Name } from "../../parts/names.js";
import { useShownPart } from "../../parts/use-shown-list.js";
import { ENTRIES_AT_FIRST } from "./address.js";
import { type EraEntry, entriesOf } from "./era-entries.js";
import type { Pin } from "./pins.js";
import type { River, Stream } from "./river.js";
import { whenOf } from "./stop-words.js";
import { stancesId } from "./stops.js";

interface EraListProps {
  readonly river: River;
  readonly pins: readonly Pin[];
  /** What is said of an era without a stance. */
  readonly silence: string;
  /** How many entries the reader wants to see. */
  readonly wanted: number;
  addressOf(principle: string): string;
  onOpen(id: string): void;
  onMore(count: number): void;
}

/**
 * The river in words, era by era: whatever the picture holds can be read and opened here as well, of a long one the beginning
 * first.
 */
export function EraList({ river, pins, silence, wanted, addressOf, onOpen, onMore }: EraListProps) {
  const { lineage, dates } = useWords();
  const entries = useMemo(() => entriesOf(river, pins), [river, pins]);
  const list = useShownPart(entries, wanted);
  const of = (era: number | undefined) => list.items.filter((entry) => entry.era === era);
  const reached = list.items.findLast(({ era }) => era !== undefined)?.era ?? -1;
  const elsewhere = pinsIn(of(undefined));
  return (
    <section class="era-list" aria-labelledby="era-by-era">
      <h2 id="era-by-era">{lineage.eraByEra}</h2>
      <ol class="eras">
        {river.eras.slice(0, reached + 1).map((era, index) => (
          <li key={era.slug} class="era-entry">
            <h3>
              <EntityLink to="eras" of={era} /> <span class="period">{dateIn(dates, era.period)}</span>
            </h3>
            <EraEntries era={era.slug} entries={of(index)} {...{ index, silence, addressOf, onOpen }} />
          </li>
        ))}
      </ol>
      {elsewhere.length > 0 && (
        <>
          <h3>{lineage.inNoEra}</h3>
          <PinList pins={elsewhere} onOpen={onOpen} />
        </>
      )}
      <More list={list} step={ENTRIES_AT_FIRST} onMore={onMore} />
    </section>
  );
}

interface EraEntriesProps extends Pick<EraListProps, "silence" | "addressOf" | "onOpen"> {
  readonly era: string;
  readonly index: number;
  readonly entries: readonly EraEntry[];
}

function EraEntries({ era, index, entries, silence, addressOf, onOpen }: EraEntriesProps) {
  const pinned = pinsIn(entries);
  return (
    <>
      {entries.map(
        ({ stream }) =>
          stream && (
            <StreamEntry
              key={stream.principle.slug}
              of={stream}
              {...(stream.depth > 0 && { address: addressOf(stream.principle.slug) })}
              {...{ era, index, silence, onOpen }}
            />
          ),
      )}
      {pinned.length > 0 && <PinList pins={pinned} onOpen={onOpen} />}
    </>
  );
}

function pinsIn(entries: readonly EraEntry[]): readonly Pin[] {
  return entries.flatMap(({ pin }) => (pin ? [pin] : []));
}

interface StreamEntryProps {
  readonly of: Stream;
  readonly era: string;
  readonly index: number;
  readonly silence: string;
  /** Where it can be followed; undefined for the principle that is followed here. */
  readonly address?: string;
  onOpen(id: string): void;
}

function StreamEntry({ of, era, index, silence, address, onOpen }: StreamEntryProps) {
  const { lineage } = useWords();
  const carried = of.reaches[index] ?? [];
  const name = <Name of={of.principle} />;
  return (
    <div class={of.depth === 0 ? "stream-entry main-entry" : "stream-entry"}>
      <h4>{address === undefined ? name : <a href={address}>{name}</a>}</h4>
      {carried.length === 0 && <p class="silence">{silence}</p>}
      {carried.length > 0 && (
        <ul>
          {carried.map(({ kind, summary }) => (
            <li key={kind}>
              <button type="button" class="evidence-of" onClick={() => onOpen(stancesId(era, of.principle.slug, kind))}>
                <KindWord kind={kind} />
                <span class="unseen">{lineage.seeEvidence}</span>
              </button>{" "}
              <CorpusText>{summary}</CorpusText>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PinList({ pins, onOpen }: { readonly pins: readonly Pin[]; onOpen(id: string): void }) {
  const link = useLinks();
  const words = useWords();
  const { lineage } = words;
  return (
    <ul class="pin-list" aria-label={lineage.eventsAndQuotes}>
      {pins.map((pin) => (
        <li key={`${pin.type} ${pin.slug}`}>
          <a href={link(`/${pin.type}s/${pin.slug}`)}>
            <CorpusText>{pin.words}</CorpusText>
          </a>
          {words.comma}
          {whenOf(words, pin)}{" "}
          <button type="button" class="evidence-of" onClick={() => onOpen(`${pin.type},${pin.slug}`)}>
            {lineage.passages}
            <span class="unseen">{lineage.passagesFor(<CorpusText>{pin.words}</CorpusText>)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
