import { useLinks } from "../../../address/scope.js";
import type { FrontQuery } from "../../../api/generated/graphql.js";
import { useWords } from "../../../messages/worded.js";
import { CorpusText } from "../../../parts/corpus-text.js";
import { wayOf } from "./finding-ways.js";
import { OtherCorpora } from "./other-corpora.js";
import { yearsOf } from "./years.js";
import "./front.css";

export type Front = NonNullable<FrontQuery["edition"]>;

/** How many findings are told: what is read before it is forgotten. */
const TOLD = 3;

/** What the front page says before its matrix: what the corpus holds, and what is found in it. */
export function Opening({ front, corpora }: { readonly front: Front; readonly corpora: FrontQuery["corpora"] }) {
  const { matrix } = useWords();
  return (
    <div class="front">
      <section class="front-findings" aria-label={matrix.findings}>
        <Findings of={front} />
      </section>
      <OtherCorpora corpora={corpora} here={front.corpus.slug} />
    </div>
  );
}

function Findings({ of: { findings } }: { readonly of: Front }) {
  const link = useLinks();
  const words = useWords();
  const { matrix } = words;
  return (
    <ol>
      {findings.slice(0, TOLD).map((finding) => {
        const { path, query, seen } = wayOf(finding);
        return (
          <li key={finding.kind}>
            <a class="finding" href={link(path, query)}>
              <span class="finding-figure">
                {matrix.countOf(<strong>{words.number(finding.count)}</strong>, finding.of)}
              </span>{" "}
              <span class="finding-sentence">{matrix.finding(finding)}</span>{" "}
              <span class="finding-way">{matrix[seen]}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** What the corpus is, in a line: its years, how much there is of what, and what it is read from. */
export function Facts({ of: { eras, principles, stanceCounts, sources } }: { readonly of: Front }) {
  const link = useLinks();
  const words = useWords();
  // Of more eras than are asked for here, the first do not say which years all of them cover.
  const years = eras.nodes.length < eras.totalCount ? "" : yearsOf(words.dates, eras.nodes);
  const stances = stanceCounts.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = sources;
  return (
    <>
      {words.matrix.facts({
        years: years !== "" && (
          <>
            <strong>{words.capital(years)}</strong>
            {words.colon}
          </>
        ),
        principles: <a href={link("/principles")}>{words.counts.principles(principles.totalCount)}</a>,
        eras: <a href={link("/eras")}>{words.counts.eras(eras.totalCount)}</a>,
        stances: words.counts.stances(stances),
        sources:
          first !== undefined && second === undefined ? (
            <cite>
              <CorpusText>{first.title}</CorpusText>
            </cite>
          ) : (
            words.counts.sources(sources.length)
          ),
      })}
    </>
  );
}
