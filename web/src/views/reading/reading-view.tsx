import { useRoute } from "preact-iso";
import { useEditionAsked } from "../../address/scope.js";
import { MoreParagraphsDocument, ReadingDocument, type ReadingQuery } from "../../api/generated/graphql.js";
import { longList } from "../../api/pages.js";
import { shownOf, useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { usePresentPath } from "../../parts/present-names.js";
import { ReadingContent } from "./reading-content.js";
import { restingTable } from "./resting-table.js";
import { UnknownSource } from "./unknown-source.js";
import "./reading.css";

/** A source by its text, with all that rests on it marked. */
export default function ReadingView() {
  const { slug = "" } = useRoute().params;
  return <Reading key={slug} slug={slug} />;
}

type EditionRead = NonNullable<ReadingQuery["edition"]>;

function Reading({ slug }: { readonly slug: string }) {
  const asked = { document: ReadingDocument, variables: { ...useEditionAsked(), slug } };
  const answer = useAnswer(asked);
  const source = shownOf(answer)?.edition?.read[0];
  usePresentPath(slug, answer, source);
  const words = useWords();
  const { reading } = words;
  const title = source?.title ?? reading.aSource;
  return (
    <View
      title={title}
      heading={source && <span {...inLanguage(source.language)}>{title}</span>}
      lead={source && (source.attached ? reading.leadAttached : reading.leadBars)}
      asked={asked}
      answer={answer}
      refused={<UnknownSource slug={slug} />}
      takeaways={({ edition }) => ({
        title,
        picture: undefined,
        table: () => restingTable(words, listOf(edition, slug)),
      })}
    >
      {({ edition }) => {
        const [source] = edition.read;
        return source ? <ReadingContent source={source} list={listOf(edition, slug)} /> : <UnknownSource slug={slug} />;
      }}
    </View>
  );
}

const noParagraphs = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

function listOf(edition: EditionRead, slug: string) {
  return longList(
    edition.read[0]?.paragraphsConnection ?? noParagraphs,
    edition,
    { document: MoreParagraphsDocument, variables: { slug } },
    ({ read }) => read[0]?.paragraphsConnection ?? noParagraphs,
  );
}
