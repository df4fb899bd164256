import { dateInWords } from "../../../../src/chronology/date-words.js";
import { useEditionAsked, useLinks } from "../../address/scope.js";
import { SourceListDocument, type SourceListQuery } from "../../api/generated/graphql.js";
import { useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { counted } from "../../parts/counted.js";
import "./source-list.css";

type EditionListed = NonNullable<SourceListQuery["edition"]>;

/** All sources of the edition, each a way to its text. */
export default function SourceListView() {
  const asked = { document: SourceListDocument, variables: useEditionAsked() };
  const answer = useAnswer(asked);
  return (
    <View
      title="Sources"
      lead="The texts that everything here is read from. Open one to read it with all that rests on it."
      asked={asked}
      answer={answer}
      takeaways={({ edition }) => ({
        title: "Sources",
        picture: undefined,
        table: () => ({
          columns: ["slug", "title", "language", "issued", "paragraphs", "attached", "readings"],
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
  return (
    <ul class="items source-items">
      {edition.sources.map(({ slug, title, language, issued, paragraphs, attached }) => (
        <li key={slug}>
          <a href={link(`/sources/${slug}`)} lang={language}>
            {title}
          </a>
          <p class="hint">
            {issued && `${dateInWords(issued)}; `}
            {counted(paragraphs, "paragraph")}, {counted(readingsOf(edition, slug), "reading")};{" "}
            {attached ? "the text is here" : "the text is not here: open your own copy"}
          </p>
        </li>
      ))}
    </ul>
  );
}
