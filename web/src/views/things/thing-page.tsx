import type { AnyVariables } from "@urql/core";
import type { ComponentChildren } from "preact";
import { useAddress } from "../../address/use-address.js";
import type { EditionStampFragment } from "../../api/generated/graphql.js";
import { type Answer, type Asked, shownOf } from "../../api/use-answer.js";
import type { Takeaways } from "../../frame/takeaways.js";
import { View, type WithEdition } from "../../frame/view.js";
import { useWords } from "../../messages/worded.js";
import { usePresentPath } from "../../parts/present-names.js";
import { StanceEvidence } from "../../parts/stance-evidence.js";
import type { ThingType } from "../../parts/things.js";
import { pageForm } from "./address.js";
import { Trail } from "./trail.js";
import { UnknownThing } from "./unknown-thing.js";
import "./things.css";

/** A thing as it is shown: what heads its page, and what is on it. */
export interface ShownThing {
  /** What the address should call it, which may have named it by a former slug. */
  readonly slug: string;
  readonly name: string;
  /** The name as it heads the page, each language marked as what it is. */
  readonly heading?: ComponentChildren;
  /** What the corpus says of it in a sentence or two. */
  readonly lead?: ComponentChildren;
  readonly takeaways: Omit<Takeaways, "edition">;
  readonly content: ComponentChildren;
}

interface ThingPageProps<Data extends WithEdition, Variables extends AnyVariables> {
  readonly type: ThingType;
  readonly slug: string;
  readonly asked: Asked<Data, Variables>;
  readonly answer: Answer<Data>;
  /** Undefined where the edition has no such thing. */
  show(edition: Data["edition"] & EditionStampFragment): ShownThing | undefined;
}

/** The page of one thing, with the evidence of the stance that is open; or word that the edition has no such thing. */
export function ThingPage<Data extends WithEdition, Variables extends AnyVariables>(
  props: ThingPageProps<Data, Variables>,
) {
  const { type, slug, asked, answer, show } = props;
  const { state, change } = useAddress(pageForm);
  const edition = shownOf(answer)?.edition;
  const shown = edition ? show(edition) : undefined;
  usePresentPath(slug, answer, shown);
  const words = useWords();
  const { one } = words.things[type];
  const isUnknown = answer.state === "failed" ? answer.failure.reason === "refused" : edition && shown === undefined;
  const title = shown?.name ?? (isUnknown ? words.pages.none(one) : words.capital(one));
  return (
    <View
      title={title}
      heading={shown?.heading}
      trail={<Trail type={type} name={shown?.name ?? slug} />}
      lead={shown?.lead}
      asked={asked}
      answer={answer}
      refused={<UnknownThing type={type} slug={slug} />}
      takeaways={() => shown?.takeaways}
    >
      {() => (
        <>
          {shown?.content ?? <UnknownThing type={type} slug={slug} />}
          <StanceEvidence of={state.open} onClose={() => change({ open: "" })} />
        </>
      )}
    </View>
  );
}
