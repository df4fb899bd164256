import { dateIn } from "../../../../src/chronology/date-words.js";
import { useEditionAsked, useLinks } from "../../address/scope.js";
import { SourceListDocument, type SourceListQuery } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { inLanguage } from "../../messages/tags.js";
import { useWords } from "../../messages/worded.js";
import { columnsIn } from "../../parts/columns.js";
import "./source-list.css";

type EditionListed = NonNullable<SourceListQuery["edition"]>;

/** All sources of the edition, each a way to its text. */
export default function SourceListView() {
  const asked = { document: SourceListDocument, variables: useEditionAsked() };
  const answer = useAnswer(asked);
  const words = useWords();
  const { reading } = words;
  return (
    <View
      title={reading.sources}
      lead={reading.sourcesLead}
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title: reading.sources,
        picture: undefined,
        table: () => ({
          columns: columnsIn(words, [
            ...(["slug", "title", "language", "issued"] as const),
            ...(["paragraphs", "attached", "readings"] as const),
          ]),
          rows: edition.sources.map((source) => [
            ...[source.slug, source.title, source.language, source.issued ?? ""],
            ...[source.paragraphs, String(source.attached), readingsOf(edition, source.slug)],
          ]),
        }),
      })}
    >
      {({ edition }) => <Sources of={edition} />}
    </View>
  );
}

function readingsOf({ stanceCounts }: EditionListed, slug: string): number {
  return stanceCounts.find(({ source }) => source?.slug === slug)?.count ?? 0;
}

function Sources({ of: edition }: { readonly of: EditionListed }) {
  const link = useLinks();
  const words = useWords();
  return (
    <ul class="items source-items">
      {edition.sources.map(({ slug, title, language, issued, paragraphs, attached }) => (
        <li key={slug}>
          <a href={link(`/sources/${slug}`)} {...inLanguage(language)}>
            {title}
          </a>
          <p class="hint">
            {[
              ...(issued ? [dateIn(words.dates, issued)] : []),
              words.counts.paragraphs(paragraphs) + words.comma + words.counts.readings(readingsOf(edition, slug)),
              attached ? words.reading.attached : words.reading.notAttached,
            ].join(words.semicolon)}
          </p>
        </li>
      ))}
    </ul>
  );
}
