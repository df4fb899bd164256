import { useLinks } from "../../../address/scope.js";
import type { FrontQuery } from "../../../api/generated/graphql.js";
import { counted, figure } from "../../../parts/counted.js";
import { wayOf } from "./finding-ways.js";
import { OtherCorpora } from "./other-corpora.js";
import { yearsOf } from "./years.js";
import "./front.css";

export type Front = NonNullable<FrontQuery["edition"]>;

/** How many findings are told: what is read before it is forgotten. */
const TOLD = 3;

/** What the front page says before its matrix: what the corpus holds, and what is found in it. */
export function Opening({ front, corpora }: { readonly front: Front; readonly corpora: FrontQuery["corpora"] }) {
  return (
    <div class="front">
      <section class="front-findings" aria-label="What is found in it">
        <Findings of={front} />
      </section>
      <OtherCorpora corpora={corpora} here={front.corpus.slug} />
    </div>
  );
}

function Findings({ of: { findings } }: { readonly of: Front }) {
  const link = useLinks();
  return (
    <ol>
      {findings.slice(0, TOLD).map((finding) => {
        const { path, query, words } = wayOf(finding);
        return (
          <li key={finding.kind}>
            <a class="finding" href={link(path, query)}>
              <span class="finding-figure">
                <strong>{figure(finding.count)}</strong> of {figure(finding.of)}
              </span>{" "}
              <span class="finding-sentence">{finding.sentence}</span> <span class="finding-way">{words}</span>
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
  // Of more eras than are asked for here, the first do not say which years all of them cover.
  const years = eras.nodes.length < eras.totalCount ? "" : yearsOf(eras.nodes);
  const stances = stanceCounts.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = sources;
  return (
    <>
      {years !== "" && (
        <>
          <strong>{years[0]?.toUpperCase() + years.slice(1)}</strong>:{" "}
        </>
      )}
      <a href={link("/principles")}>{counted(principles.totalCount, "principle")}</a> through{" "}
      <a href={link("/eras")}>{counted(eras.totalCount, "era")}</a>, {counted(stances, "stance")} read from{" "}
      {first !== undefined && second === undefined ? <cite>{first.title}</cite> : `${sources.length} sources`}. What a
      source attests, without taking a side.
    </>
  );
}
