import { useRoute } from "preact-iso";
import { dateInWords } from "../../../../src/chronology/date-words.js";
import { useEditionAsked } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { type PrincipleDetailFragment, PrinciplePageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { EntityLink } from "../../parts/links.js";
import { Name, useNames } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";
import { inOrder } from "../../parts/stance-kinds.js";
import { principleAccount } from "./account.js";
import { pageForm } from "./address.js";
import { Fact, Facts, NameFacts } from "./facts.js";
import { listsOf } from "./lists-of.js";
import { Match } from "./matches.js";
import { stanceTable } from "./stance-table.js";
import { Strip, stripPicture } from "./strip.js";
import { ThingContent } from "./thing-content.js";
import { ThingPage } from "./thing-page.js";
import type { Way } from "./ways.js";

export default function PrincipleView() {
  const { slug = "" } = useRoute().params;
  return <Principle key={slug} slug={slug} />;
}

function Principle({ slug }: { readonly slug: string }) {
  const nameOf = useNames();
  const asked = { document: PrinciplePageDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  return (
    <ThingPage
      type="Principle"
      slug={slug}
      asked={asked}
      answer={answer}
      show={(edition) => {
        const { principle } = edition;
        if (!principle) return undefined;
        const on = { principles: [slug] };
        const lists = listsOf(edition, { stances: on, events: on, quotes: on });
        return {
          slug: principle.slug,
          name: nameOf(principle),
          heading: <Name of={principle} />,
          lead: principle.statement,
          takeaways: {
            title: `${nameOf(principle)} through the eras`,
            picture: () => stripPicture(stepsOf(principle, nameOf)),
            table: () => stanceTable(lists.stances, nameOf),
          },
          content: (
            <ThingContent
              account={{
                of: principle,
                sources: edition.sources.length,
                tell: (words) => principleAccount(principle, words),
              }}
              picture={<ThroughTheEras principle={principle} />}
              lists={lists}
              by="era"
              facts={<PrincipleFacts principle={principle} />}
              ways={waysFrom(principle)}
            />
          ),
        };
      }}
    />
  );
}

interface PrincipleProps {
  readonly principle: PrincipleDetailFragment;
}

function ThroughTheEras({ principle }: PrincipleProps) {
  const { change } = useAddress(pageForm);
  const attested = principle.lineage.filter(({ kinds }) => kinds.length > 0).length;
  return (
    <section>
      <h2>Through the eras</h2>
      <p>
        The source presents a stance on this very principle in {attested} of {principle.lineage.length} eras. Silence is
        no proof of abandonment.
      </p>
      <Strip steps={principle.lineage} principle={principle} onOpen={(open) => change({ open })} />
    </section>
  );
}

function PrincipleFacts({ principle }: PrincipleProps) {
  const { scopeNote, broader, narrower, related, exactMatch, closeMatch } = principle;
  return (
    <Facts>
      <NameFacts of={principle} />
      <Fact term="Scope" values={scopeNote === null ? [] : [scopeNote]} />
      <Fact term="First put forward" values={beginningOf(principle)} />
      <Fact term="Broader" values={linksTo(broader)} />
      <Fact term="Narrower" values={linksTo(narrower)} />
      <Fact term="Related" values={linksTo(related)} />
      <Fact term="Means the same as" values={matchesIn(exactMatch)} />
      <Fact term="Means nearly the same as" values={matchesIn(closeMatch)} />
    </Facts>
  );
}

/** Where the source first puts a principle forward; nothing is known of it where the source takes no stance on it. */
function beginningOf({ introducedBy, lineage }: PrincipleDetailFragment) {
  if (introducedBy === null)
    return lineage.some(({ kinds }) => kinds.length > 0) ? ["The source takes it as given"] : [];
  const { era, leaders } = introducedBy;
  return [
    <>
      <EntityLink to="eras" of={era} />
      {leaders.map((leader) => (
        <span key={leader.slug}>
          , <EntityLink to="leaders" of={leader} />
        </span>
      ))}
    </>,
  ];
}

function matchesIn(matches: PrincipleDetailFragment["exactMatch"]) {
  return matches.map((match) => <Match key={`${match.corpus}/${match.slug}`} match={match} />);
}

function linksTo(principles: PrincipleDetailFragment["broader"]) {
  return principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />);
}

function stepsOf({ lineage }: PrincipleDetailFragment, nameOf: (named: Named) => string) {
  return lineage.map(({ era, kinds }) => ({
    era: nameOf(era),
    period: dateInWords(era.period),
    kinds: inOrder(kinds),
  }));
}

function waysFrom({ slug }: PrincipleDetailFragment): Way[] {
  return [
    { to: `/lineage/${slug}`, words: "Its lineage, with narrower principles" },
    { to: "/timeline", query: { principles: slug }, words: "The timeline of what is tied to it" },
  ];
}
