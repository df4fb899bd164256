import { useRoute } from "preact-iso";
import { useEditionAsked } from "../../address/scope.js";
import { type EraDetailFragment, EraPageDocument } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { useWords } from "../../messages/worded.js";
import type { Words } from "../../messages/words.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { handoutOf } from "../../parts/handout.js";
import { EntityLink } from "../../parts/links.js";
import { Name, useNames } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";
import { eraAccount } from "./account.js";
import { Fact, Facts, NameFacts, WrittenDate } from "./facts.js";
import { listsOf } from "./lists-of.js";
import { stanceTable } from "./stance-table.js";
import { ThingContent } from "./thing-content.js";
import { ThingPage } from "./thing-page.js";
import type { Way } from "./ways.js";

export default function EraView() {
  const { slug = "" } = useRoute().params;
  return <Era key={slug} slug={slug} />;
}

function Era({ slug }: { readonly slug: string }) {
  const nameOf = useNames();
  const words = useWords();
  const asked = { document: EraPageDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  return (
    <ThingPage
      type="Era"
      slug={slug}
      asked={asked}
      answer={answer}
      show={(edition) => {
        const { era, eras } = edition;
        if (!era) return undefined;
        const within = { eras: [slug] };
        const lists = listsOf(edition, { stances: within, events: within, quotes: within });
        return {
          slug: era.slug,
          name: nameOf(era),
          heading: <Name of={era} />,
          lead: <CorpusText>{era.summary}</CorpusText>,
          takeaways: {
            title: words.pages.presentsOf(nameOf(era)),
            handout: handoutOf({ eras: [era.previous, era, era.next].filter((one) => one !== null) }),
            picture: undefined,
            table: () => stanceTable(words, lists.stances, nameOf),
          },
          content: (
            <ThingContent
              account={{ of: era, sources: edition.sources.length, tell: (told) => eraAccount(era, told) }}
              lists={lists}
              by="principle"
              facts={<EraFacts era={era} count={eras.totalCount} />}
              ways={waysFrom(words, era, nameOf)}
            />
          ),
        };
      }}
    />
  );
}

function EraFacts({ era, count }: { readonly era: EraDetailFragment; readonly count: number }) {
  const { period, ordinal, leaders, overlaps, previous, next } = era;
  const words = useWords();
  const { pages } = words;
  return (
    <Facts>
      <NameFacts of={era} />
      <Fact term={pages.period} values={[<WrittenDate key="period" edtf={period} />]} />
      <Fact term={pages.place} values={[pages.eraOf(ordinal, count)]} />
      <Fact
        term={words.capital(words.things.Leader.many)}
        values={leaders.map((leader) => <EntityLink key={leader.slug} to="leaders" of={leader} />)}
      />
      <Fact term={pages.eraBefore} values={previous ? [<EntityLink key="previous" to="eras" of={previous} />] : []} />
      <Fact term={pages.eraAfter} values={next ? [<EntityLink key="next" to="eras" of={next} />] : []} />
      <Fact
        term={pages.overlaps}
        values={overlaps.map((other) => <EntityLink key={other.slug} to="eras" of={other} />)}
      />
    </Facts>
  );
}

function waysFrom(
  { pages }: Words,
  { slug, previous, next }: EraDetailFragment,
  nameOf: (named: Named) => string,
): Way[] {
  const compare = (eras: readonly string[], other: Named): Way => ({
    to: "/compare",
    query: { eras: eras.join(",") },
    words: pages.compareWith(nameOf(other)),
  });
  return [
    ...(previous ? [compare([previous.slug, slug], previous)] : []),
    ...(next ? [compare([slug, next.slug], next)] : []),
    { to: "", words: pages.allEras },
  ];
}
