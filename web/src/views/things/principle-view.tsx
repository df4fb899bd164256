import { useRoute } from "preact-iso";
import { dateIn } from "../../../../src/chronology/date-words.js";
import { useEditionAsked } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { type PrincipleDetailFragment, PrinciplePageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { handoutOf, spokenIn } from "../../parts/handout.js";
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
  const words = useWords();
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
          lead: <CorpusText>{principle.statement}</CorpusText>,
          takeaways: {
            title: words.pages.nameThroughEras(nameOf(principle)),
            handout: handoutOf({
              eras: spokenIn(
                principle.lineage.map(({ era }) => era),
                (at) => (principle.lineage[at]?.kinds.length ?? 0) > 0,
              ),
              principles: [principle],
            }),
            picture: () => stripPicture(words, stepsOf(words, principle, nameOf)),
            table: () => stanceTable(words, lists.stances, nameOf),
          },
          content: (
            <ThingContent
              account={{
                of: principle,
                sources: edition.sources.length,
                tell: (told) => principleAccount(principle, told),
              }}
              picture={<ThroughTheEras principle={principle} />}
              lists={lists}
              by="era"
              facts={<PrincipleFacts principle={principle} />}
              ways={waysFrom(words, principle)}
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
  const { pages } = useWords();
  const attested = principle.lineage.filter(({ kinds }) => kinds.length > 0).length;
  return (
    <section>
      <h2>{pages.throughEras}</h2>
      <p>{pages.attestedIn(attested, principle.lineage.length)}</p>
      <Strip steps={principle.lineage} principle={principle} onOpen={(open) => change({ open })} />
    </section>
  );
}

function PrincipleFacts({ principle }: PrincipleProps) {
  const { scopeNote, broader, narrower, related, exactMatch, closeMatch } = principle;
  const words = useWords();
  const { pages } = words;
  return (
    <Facts>
      <NameFacts of={principle} />
      <Fact term={pages.scope} values={scopeNote === null ? [] : [<CorpusText key="scope">{scopeNote}</CorpusText>]} />
      <Fact term={pages.firstPutForward} values={beginningOf(words, principle)} />
      <Fact term={pages.broader} values={linksTo(broader)} />
      <Fact term={pages.narrower} values={linksTo(narrower)} />
      <Fact term={pages.related} values={linksTo(related)} />
      <Fact term={pages.exactMatch} values={matchesIn(exactMatch)} />
      <Fact term={pages.closeMatch} values={matchesIn(closeMatch)} />
    </Facts>
  );
}

/** Where the source first puts a principle forward; nothing is known of it where the source takes no stance on it. */
function beginningOf({ pages, comma }: Words, { introducedBy, lineage }: PrincipleDetailFragment) {
  if (introducedBy === null) return lineage.some(({ kinds }) => kinds.length > 0) ? [pages.asGiven] : [];
  const { era, leaders } = introducedBy;
  const named = leaders.map((leader) => <EntityLink key={leader.slug} to="leaders" of={leader} />);
  return [between(comma, [<EntityLink key="era" to="eras" of={era} />, ...named])];
}

function matchesIn(matches: PrincipleDetailFragment["exactMatch"]) {
  return matches.map((match) => <Match key={`${match.corpus}/${match.slug}`} match={match} />);
}

function linksTo(principles: PrincipleDetailFragment["broader"]) {
  return principles.map((principle) => <EntityLink key={principle.slug} to="principles" of={principle} />);
}

function stepsOf({ dates }: Words, { lineage }: PrincipleDetailFragment, nameOf: (named: Named) => string) {
  return lineage.map(({ era, kinds }) => ({
    era: nameOf(era),
    period: dateIn(dates, era.period),
    kinds: inOrder(kinds),
  }));
}

function waysFrom({ pages }: Words, { slug }: PrincipleDetailFragment): Way[] {
  return [
    { to: `/lineage/${slug}`, words: pages.itsLineage },
    { to: "/timeline", query: { principles: slug }, words: pages.itsTimeline },
  ];
}
