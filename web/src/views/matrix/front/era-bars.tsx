import { useMemo } from "preact/hooks";
import type { StanceKind } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import type { Words } from "../../../messages/words.js";
import { KindMark } from "../../../parts/kinds.js";
import { useNames } from "../../../parts/names.js";
import { kindOrder } from "../../../parts/stance-kinds.js";
import type { Era } from "../doctrine.js";
import type { Piece } from "../shown-columns.js";
import type { Front } from "./opening.js";
import "./era-bars.css";

/** Of the longest bar, the share from which on a part has room for its mark. */
const ROOM_FOR_MARK = 0.16;

interface EraBarsProps {
  readonly eras: readonly Era[];
  readonly counts: Front["stanceCounts"];
  /** Which of the eras are drawn, where they are too many to be drawn all. */
  readonly shown: readonly Piece[];
}

/** How many stances of each kind each era takes: a bar above its column. */
export function EraBars({ eras, counts, shown }: EraBarsProps) {
  const { matrix } = useWords();
  const bars = useMemo(() => eras.map((era) => ({ era, parts: partsOf(era, counts) })), [eras, counts]);
  const longest = Math.max(1, ...bars.map(({ parts }) => total(parts)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars are no fields of a form
    <div class="era-bars" role="group" aria-label={matrix.barsLabel} style={{ "--eras": eras.length }}>
      <p>{matrix.bars}</p>
      {shown.map((piece) => {
        if ("gap" in piece) return null;
        const bar = bars[piece.column];
        return bar && <Bar key={bar.era.slug} {...bar} column={piece.column} longest={longest} />;
      })}
    </div>
  );
}

interface Part {
  readonly kind: StanceKind;
  readonly count: number;
}

interface BarProps {
  readonly era: Era;
  readonly parts: readonly Part[];
  readonly longest: number;
  readonly column: number;
}

function Bar({ era, parts, longest, column }: BarProps) {
  const nameOf = useNames();
  const words = useWords();
  const said = barWords(words, parts);
  return (
    <div
      class="era-bar"
      role="img"
      aria-label={`${nameOf(era)}${words.colon}${said}`}
      title={said}
      style={{ "--column": column + 2 }}
    >
      <span class="era-bar-total">{words.number(total(parts))}</span>
      {parts.map(({ kind, count }) => (
        <span
          key={kind}
          class="era-bar-part"
          style={{ "--share": count / longest, "--kind": `var(--${kind.toLowerCase()})` }}
        >
          {count / longest >= ROOM_FOR_MARK && <KindMark kind={kind} />}
        </span>
      ))}
    </div>
  );
}

/** What of an era there is of each kind, in the order in which kinds are shown. */
function partsOf({ slug }: Era, counts: Front["stanceCounts"]): Part[] {
  return kindOrder.flatMap((kind) =>
    counts.flatMap((one) => (one.era?.slug === slug && one.kind === kind ? [{ kind, count: one.count }] : [])),
  );
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** A bar for those who do not see it: `14 stances: 9 introduced, 5 applied`. */
function barWords(words: Words, parts: readonly Part[]): string {
  const sum = total(parts);
  if (sum === 0) return words.matrix.noStances;
  const each = parts.map(({ kind, count }) => words.matrix.ofKind(count, words.kinds[kind].word));
  return words.counts.stances(sum) + words.colon + each.join(words.comma);
}
