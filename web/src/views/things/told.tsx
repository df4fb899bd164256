import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { interfaceLanguages } from "../../messages/available.js";
import type { LanguagesShown } from "../../messages/languages-shown.js";
import { inLanguage, meantBy } from "../../messages/tags.js";
import { useLanguages, useWords, WordedIn } from "../../messages/worded.js";
import { useCorpusLanguage } from "../../parts/corpora.js";
import { Name } from "../../parts/names.js";
import { type Named, namesIn } from "../../parts/naming.js";
import type { AccountWords, Piece } from "./account.js";
import { pageForm } from "./address.js";

/** What is told of a thing in a paragraph. */
export interface Account {
  readonly of: Named;
  /** How many sources present it. */
  readonly sources: number;
  tell(words: AccountWords): readonly Piece[];
}

/** A paragraph on a thing, in the language in which the page is read; in that of its other name, too, where both are shown. */
export function Told({ account }: { readonly account: Account }) {
  const tags = toldIn(useLanguages(), useCorpusLanguage(), account.of);
  return (
    <section class="told">
      <h2>{useWords().pages.inWords}</h2>
      {tags.map((tag) => (
        <WordedIn key={tag} tag={tag}>
          <Paragraph account={account} />
        </WordedIn>
      ))}
    </section>
  );
}

function toldIn(shown: LanguagesShown, own: string, of: Named): string[] {
  const tags = namesIn(shown, own, of).map(({ language }) => meantBy(language, interfaceLanguages) ?? shown.words);
  return shown.names === "both" ? [...new Set(tags)] : [shown.words];
}

function Paragraph({ account: { sources, tell } }: { readonly account: Account }) {
  const { tag, pages, comma, semicolon } = useWords();
  return (
    <p {...inLanguage(tag)}>
      <Pieces of={tell({ ...pages.account(sources), comma, semicolon })} />
    </p>
  );
}

/** Each name opens the evidence for what is said with it. */
function Pieces({ of }: { readonly of: readonly Piece[] }) {
  const link = useLinks();
  const { linkTo } = useAddress(pageForm);
  return (
    <>
      {of.map((piece) => {
        if (typeof piece === "string") return piece;
        if ("words" in piece) return <a href={link(piece.to, piece.query)}>{piece.words}</a>;
        return (
          <a href={linkTo({ open: piece.stance })}>
            <Name of={piece.of} />
          </a>
        );
      })}
    </>
  );
}
