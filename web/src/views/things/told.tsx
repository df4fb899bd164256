import type { FunctionComponent } from "preact";
import { type Language, useLinks, useScope } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { Name } from "../../parts/names.js";
import { chineseLabel, type Named } from "../../parts/naming.js";
import { inChinese } from "./account-in-chinese.js";
import { inEnglish } from "./account-in-english.js";
import type { AccountWords, Piece } from "./account-words.js";
import { pageForm } from "./address.js";

/** What is told of a thing in a paragraph. */
export interface Account {
  readonly of: Named;
  /** How many sources present it. */
  readonly sources: number;
  tell(words: AccountWords): readonly Piece[];
}

/** A paragraph on a thing in each language that the reader reads names in, as far as the thing has a name in it. */
export function Told({ account: { of, sources, tell } }: { readonly account: Account }) {
  return (
    <section class="told">
      <h2>In words</h2>
      {toldIn(useScope().state.language, of).map((language) =>
        language === "zh" ? (
          <p key={language} lang="zh-Hans">
            <Pieces of={tell(inChinese(sources))} name={ChineseName} />
          </p>
        ) : (
          <p key={language}>
            <Pieces of={tell(inEnglish(sources))} name={Name} />
          </p>
        ),
      )}
    </section>
  );
}

function toldIn(language: Language, of: Named): readonly ("en" | "zh")[] {
  const chinese = chineseLabel(of)?.language;
  if (language === "en" || chinese === undefined || !isSimplified(chinese)) return ["en"];
  return language === "zh" ? ["zh"] : ["en", "zh"];
}

function isSimplified(language: string): boolean {
  return new Intl.Locale(language).maximize().script === "Hans";
}

/** Each name opens the evidence for what is said with it. */
function Pieces({
  of,
  name: Shown,
}: {
  readonly of: readonly Piece[];
  readonly name: FunctionComponent<{ of: Named }>;
}) {
  const link = useLinks();
  const { linkTo } = useAddress(pageForm);
  return (
    <>
      {of.map((piece) => {
        if (typeof piece === "string") return piece;
        if ("words" in piece) return <a href={link(piece.to, piece.query)}>{piece.words}</a>;
        return (
          <a href={linkTo({ open: piece.stance })}>
            <Shown of={piece.of} />
          </a>
        );
      })}
    </>
  );
}

/** A name within Chinese words: in English, and marked as that, where the corpus gives no Chinese one. */
function ChineseName({ of }: { readonly of: Named }) {
  return chineseLabel(of)?.value ?? <span lang="en">{of.name}</span>;
}
