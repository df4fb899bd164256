import type { StanceKind } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import type { Words } from "../../../messages/words.js";
import { KindMark } from "../../../parts/kinds.js";
import { useNames } from "../../../parts/names.js";
import { kindOrder } from "../../../parts/stance-kinds.js";
import type { Era } from "../doctrine.js";
import type { Front } from "./opening.js";
import "./era-bars.css";

/** Of the longest bar, the share from which on a part has room for its mark. */
const ROOM_FOR_MARK = 0.16;

interface EraBarsProps {
  readonly eras: readonly Era[];
  readonly counts: Front["stanceCounts"];
}

/** How many stances of each kind each era takes: a bar above its column. */
export function EraBars({ eras, counts }: EraBarsProps) {
  const { matrix } = useWords();
  const bars = eras.map((era) => ({ era, parts: partsOf(era, counts) }));
  const longest = Math.max(1, ...bars.map(({ parts }) => total(parts)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars are no fields of a form
    <div class="era-bars" role="group" aria-label={matrix.barsLabel} style={{ "--eras": eras.length }}>
      <p>{matrix.bars}</p>
      {bars.map(({ era, parts }) => (
        <Bar key={era.slug} era={era} parts={parts} longest={longest} />
      ))}
    </div>
  );
}

interface Part {
  readonly kind: StanceKind;
  readonly count: number;
}

function Bar({
  era,
  parts,
  longest,
}: {
  readonly era: Era;
  readonly parts: readonly Part[];
  readonly longest: number;
}) {
  const nameOf = useNames();
  const words = useWords();
  const said = barWords(words, parts);
  return (
    <div class="era-bar" role="img" aria-label={`${nameOf(era)}${words.colon}${said}`} title={said}>
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
