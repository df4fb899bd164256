import { useMemo } from "preact/hooks";
import type { StanceKind } from "../../../api/generated/graphql.js";
import { counted, figure } from "../../../parts/counted.js";
import { KindMark } from "../../../parts/kinds.js";
import { useNames } from "../../../parts/names.js";
import { kindOrder, kinds } from "../../../parts/stance-kinds.js";
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
  const bars = useMemo(() => eras.map((era) => ({ era, parts: partsOf(era, counts) })), [eras, counts]);
  const longest = Math.max(1, ...bars.map(({ parts }) => total(parts)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars are no fields of a form
    <div class="era-bars" role="group" aria-label="All stances of each era, by kind" style={{ "--eras": eras.length }}>
      <p>All stances, by kind</p>
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
  const words = barWords(parts);
  return (
    <div
      class="era-bar"
      role="img"
      aria-label={`${nameOf(era)}: ${words}`}
      title={words}
      style={{ "--column": column + 2 }}
    >
      <span class="era-bar-total">{figure(total(parts))}</span>
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
function barWords(parts: readonly Part[]): string {
  const sum = total(parts);
  if (sum === 0) return "no stances";
  const each = parts.map(({ kind, count }) => `${count} ${kinds[kind].word}`).join(", ");
  return `${counted(sum, "stance")}: ${each}`;
}
