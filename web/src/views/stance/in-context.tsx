import { useEffect, useState } from "preact/hooks";
import { spanOf } from "../../../../src/evidence/text-blocks.js";
import { useEditionAsked } from "../../address/scope.js";
import { type EvidenceDetailFragment, PassageInContextDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { digestOf } from "../../parts/digest.js";
import { Locator } from "../../parts/evidence.js";
import { copyOf } from "../../parts/own-copies.js";
import { Failed, Loading } from "../../parts/states.js";

interface InContextProps {
  readonly evidence: EvidenceDetailFragment;
  /** What rests on it, as addresses name it. */
  readonly rests: string;
}

/** A passage within its paragraph, its digest computed again by the reader's own browser. */
export function InContext({ evidence, rests }: InContextProps) {
  return (
    <li class="evidence">
      <p>
        <CorpusText>{evidence.gloss}</CorpusText>
      </p>
      <Words evidence={evidence} />
      <Locator evidence={evidence} rests={rests} way={useWords().stance.inSource} />
    </li>
  );
}

function Words({ evidence }: Pick<InContextProps, "evidence">) {
  const { source, paragraph, text } = evidence;
  if (text !== null) return <AttachedWords evidence={evidence} />;
  const own = copyOf(source.digest)?.[paragraph - 1];
  return own === undefined ? <NoWords evidence={evidence} /> : <Marked evidence={evidence} text={own} />;
}

/** Of a text that is attached, the paragraph is asked for beside the passage. */
function AttachedWords({ evidence }: Pick<InContextProps, "evidence">) {
  const { source, paragraph } = evidence;
  const variables = { ...useEditionAsked(), source: source.slug, paragraph };
  const answer = useAnswer({ document: PassageInContextDocument, variables });
  if (answer.state === "loading") return <Loading />;
  if (answer.state === "failed") return <Failed failure={answer.failure} retry={answer.retry} />;
  const text = answer.data.edition?.sources[0]?.paragraph?.text ?? null;
  return text === null ? <NoWords evidence={evidence} /> : <Marked evidence={evidence} text={text} />;
}

function NoWords({ evidence: { digest } }: Pick<InContextProps, "evidence">) {
  return <p class="checked">{useWords().stance.noWords(<code>{digest}</code>)}</p>;
}

function Marked({ evidence, text }: Pick<InContextProps, "evidence"> & { readonly text: string }) {
  const { start, end, digest, source } = evidence;
  const points = Array.from(text);
  const words = spanOf(text, start, end) ?? "";
  return (
    <>
      <blockquote class="passage in-context" {...inLanguage(source.language)}>
        {points.slice(0, start).join("")}
        <mark>{words}</mark>
        {points.slice(end).join("")}
      </blockquote>
      <DigestChecked words={words} digest={digest} />
    </>
  );
}

type Outcome = "checking" | "same" | "other" | "unable";

/** Says whether words have the digest that the corpus gives, by computing it here. */
function DigestChecked({ words, digest }: { readonly words: string; readonly digest: string }) {
  const { checked } = useWords().stance;
  const [outcome, setOutcome] = useState<Outcome>("checking");
  useEffect(() => {
    let isWanted = true;
    digestOf(words).then((found) => {
      if (isWanted) setOutcome(found === undefined ? "unable" : found === digest ? "same" : "other");
    });
    return () => {
      isWanted = false;
    };
  }, [words, digest]);
  return (
    <p class={`checked ${outcome}`} role="status">
      {checked[outcome]} <code>{digest}</code>
    </p>
  );
}
