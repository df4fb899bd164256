import { useWords } from "../../messages/worded.js";
import type { Step } from "./steps.js";
import { clauses, ending, signMarks } from "./words.js";

interface SentenceProps {
  /** Undefined while it is on its way. */
  readonly step: Step | undefined;
  readonly era: string;
  /** The era before; undefined: there is none. */
  readonly before: string | undefined;
}

/** What happens in a step, in a sentence, with the signs that the rows have. */
export function Sentence({ step, era, before }: SentenceProps) {
  const words = useWords();
  const { play } = words;
  return (
    <p class="play-sentence" role="status">
      {step && (
        // Each step has words of its own: none of the last one's moves to another place.
        <span key={step.era}>
          {before === undefined ? play.begins(era) : play.from(before, era)}
          {clauses(words, step).map(({ sign, said }, index) => (
            <span key={said}>
              {index > 0 && play.between}
              {signMarks[sign] !== "" && (
                <>
                  <span class={`play-sign play-${sign.replaceAll(" ", "-")}`} aria-hidden="true">
                    {signMarks[sign]}
                  </span>{" "}
                </>
              )}
              {said}
            </span>
          ))}
          {words.stop} {ending(words, step)}
        </span>
      )}
    </p>
  );
}
