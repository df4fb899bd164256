import { useEffect, useRef, useState } from "preact/hooks";
import { useAddress } from "../../address/use-address.js";
import type { ParagraphReadFragment, SourceReadFragment } from "../../api/generated/graphql.js";
import type { LongList } from "../../api/pages.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { KindLegend } from "../../parts/kinds.js";
import { languageName } from "../../parts/language-names.js";
import { More } from "../../parts/more.js";
import { copyOf } from "../../parts/own-copies.js";
import { useShownList } from "../../parts/use-shown-list.js";
import { readingForm } from "./address.js";
import { EraSharesTable } from "./era-shares.js";
import { isAnythingLit } from "./lit.js";
import { OpenCopy } from "./open-copy.js";
import { Paragraph } from "./paragraph.js";
import { lastKnown } from "./pieces.js";

interface ReadingContentProps {
  readonly source: SourceReadFragment;
  readonly list: LongList<ParagraphReadFragment>;
}

/** A source as it is read: what it is, how much of each era rests on what, and its paragraphs. */
export function ReadingContent({ source, list: whole }: ReadingContentProps) {
  const { state, change } = useAddress(readingForm);
  const { reading, marksMean } = useWords();
  const [, redraw] = useState(0);
  const list = useShownList(whole, state.paragraphs);
  const place = useLitInSight(list.items.length);
  const copy = source.attached ? undefined : copyOf(source.digest);
  const hasText = source.attached || copy !== undefined;
  const longest = Math.max(...list.items.map(({ evidence }) => lastKnown(evidence)));
  return (
    <div class={isAnythingLit(state) ? "reading some-lit" : "reading"} ref={place}>
      <SourceLine source={source} />
      <EraSharesTable paragraphs={list.items} total={list.total} />
      {!source.attached && (
        <OpenCopy source={source} isOpen={copy !== undefined} onChange={() => redraw((count) => count + 1)} />
      )}
      <section>
        <h2>{hasText ? reading.theText : reading.itsParagraphs}</h2>
        <details class="hint">
          <summary>{marksMean}</summary>
          <KindLegend />
          <p>{reading.tinted}</p>
          <p>{reading.byKeyboard}</p>
        </details>
        <div class="reading-controls">
          {hasText && (
            <label>
              <input
                type="checkbox"
                checked={state.bare}
                onChange={({ currentTarget }) => change({ bare: currentTarget.checked })}
              />{" "}
              {reading.hideMarks}
            </label>
          )}
          <button type="button" disabled={!isAnythingLit(state)} onClick={() => change({ on: "", at: undefined })}>
            {reading.lightNothing}
          </button>
        </div>
        {list.items.map((paragraph) => (
          <Paragraph
            key={paragraph.number}
            paragraph={paragraph}
            language={source.language}
            text={paragraph.text ?? copy?.[paragraph.number - 1]}
            longest={longest}
          />
        ))}
        <More list={list} step={25} onMore={(paragraphs) => change({ paragraphs })} />
      </section>
    </div>
  );
}

function SourceLine({ source }: Pick<ReadingContentProps, "source">) {
  const { citation, url, license, language, digest } = source;
  const { reading, tag, comma } = useWords();
  return (
    <details class="hint source-line">
      <summary>{reading.about([languageName(language, tag), ...(license ? [license] : [])].join(comma))}</summary>
      <p {...inLanguage(language)}>{citation}</p>
      {url && (
        <p>
          <a href={url}>{reading.whereToRead}</a>
        </p>
      )}
      <p>{reading.digest(<code>{digest}</code>)}</p>
    </details>
  );
}

/** Brings into sight what the address lights, whenever it lights something else; what is in sight already stays where it is. */
function useLitInSight(count: number) {
  const { on, at } = useAddress(readingForm).state;
  const place = useRef<HTMLDivElement>(null);
  const isThere = count >= (at?.paragraph ?? 1);
  useEffect(() => {
    const within = at ? place.current?.querySelector(`#paragraph-${at.paragraph}`) : place.current;
    if (at && at.start === undefined) within?.scrollIntoView({ block: "start" });
    within?.querySelector(".read mark.lit")?.scrollIntoView({ block: "nearest" });
  }, [on, at?.paragraph, at?.start, isThere]);
  return place;
}
