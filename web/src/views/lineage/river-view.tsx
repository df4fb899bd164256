import { useMemo } from "preact/hooks";
import { useEditionAsked, useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { LineageDocument } from "../../api/generated/graphql.js";
import { shownOf, useAnswer } from "../../api/use-answer.js";
import { View } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { CorpusText } from "../../parts/corpus-text.js";
import { useNames } from "../../parts/names.js";
import { usePresentPath } from "../../parts/present-names.js";
import { Nothing } from "../../parts/states.js";
import { ENTRIES_AT_FIRST, riverInAddress } from "./address.js";
import { Controls } from "./controls.js";
import { FollowedRiver } from "./followed-river.js";
import { PrincipleLinks } from "./principle-links.js";
import { type FollowedPrinciple, riverOf } from "./river.js";
import { riverTaken } from "./river-taken.js";
import { usePrinciples } from "./use-principles.js";

/** One principle through the eras: as a river, and era by era in words. */
export function RiverView({ slug }: { readonly slug: string }) {
  const edition = useEditionAsked();
  const { state, change } = useAddress(riverInAddress);
  const words = useWords();
  const { lineage } = words;
  const nameOf = useNames();
  const link = useLinks();
  const includeNarrower = state.breadth !== "none";
  const asked = useMemo(
    () => ({ document: LineageDocument, variables: { ...edition, principle: slug, includeNarrower } }),
    [edition, slug, includeNarrower],
  );
  const answer = useAnswer(asked);
  const principles = usePrinciples();
  const followed = shownOf(answer)?.edition?.principle ?? undefined;
  const river = useMemo(() => followed && riverOf(followed, state.breadth, state.kinds), [followed, state]);
  // All at once, so that nothing moves when another part of it comes.
  const isOpening = [answer, principles].some((one) => one.state === "loading" && one.before === undefined);
  usePresentPath(slug, answer, followed);
  const title = followed ? lineage.titleOf(nameOf(followed)) : lineage.title;
  const addressOf = (principle: string): string =>
    link(`/lineage/${principle}`, riverInAddress.write({ ...state, open: "", entries: ENTRIES_AT_FIRST }));
  return (
    <View
      title={title}
      lead={followed && !isOpening && <Lead principle={followed} addressOf={addressOf} />}
      controls={
        !isOpening && (
          <Controls
            principle={slug}
            principles={shownOf(principles)?.edition?.principles.nodes ?? []}
            hasNarrower={followed === undefined || followed.narrower.length > 0}
            {...{ state, change, addressOf }}
          />
        )
      }
      asked={asked}
      answer={isOpening ? { state: "loading", before: undefined } : answer}
      takeaways={({ edition: { principle, publishedAt } }) => {
        if (principle === null || river === undefined) return undefined;
        return riverTaken({ words, nameOf, principle, river, chosen: state.kinds, publishedAt });
      }}
    >
      {({ edition: { principle, publishedAt } }) =>
        principle === null ? (
          <Nothing>
            {lineage.unknown(slug, (said) => (
              <a href={link("/lineage")}>{said}</a>
            ))}
          </Nothing>
        ) : (
          river && <FollowedRiver {...{ principle, river, publishedAt, state, change, addressOf }} />
        )
      }
    </View>
  );
}

interface LeadProps {
  readonly principle: FollowedPrinciple;
  addressOf(principle: string): string;
}

function Lead({ principle: { statement, slug, broader }, addressOf }: LeadProps) {
  const link = useLinks();
  const { lineage } = useWords();
  return (
    <>
      <CorpusText>{statement}</CorpusText> <a href={link(`/principles/${slug}`)}>{lineage.allOn}</a>
      {broader.length > 0 && lineage.narrowerThan(<PrincipleLinks of={broader} addressOf={addressOf} />)}
    </>
  );
}
