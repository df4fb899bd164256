import type { Step } from "./steps.js";
import { beginning, clauses, ending, signMarks } from "./words.js";

interface SentenceProps {
  /** Undefined while it is on its way. */
  readonly step: Step | undefined;
  readonly era: string;
  /** The era before; undefined: there is none. */
  readonly before: string | undefined;
}

/** What happens in a step, in a sentence, with the signs that the rows have. */
export function Sentence({ step, era, before }: SentenceProps) {
  return (
    <p class="play-sentence" role="status">
      {step && (
        // Each step has words of its own: none of the last one's moves to another place.
        <span key={step.era}>
          {beginning(era, before)}{" "}
          {clauses(step).map(({ sign, words }, index) => (
            <span key={words}>
              {index > 0 && ", "}
              {signMarks[sign] !== "" && (
                <>
                  <span class={`play-sign play-${sign.replaceAll(" ", "-")}`} aria-hidden="true">
                    {signMarks[sign]}
                  </span>{" "}
                </>
              )}
              {words}
            </span>
          ))}
          . {ending(step)}
        </span>
      )}
    </p>
  );
}
