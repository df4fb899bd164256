import { EditionHere, type Scope, useLinks } from "../../address/scope.js";
import type { ChangesQuery } from "../../api/generated/graphql.js";
import { pageOf, typeWords, wordOf } from "./words.js";

export type Change = NonNullable<ChangesQuery["edition"]>["changes"]["nodes"][number];

interface ChangeItemProps {
  readonly of: Change;
  /** The earlier edition. */
  readonly before: Pick<Scope, "corpus" | "edition">;
}

/** One change: what it is, what happened to it, and the ways to it in both editions. */
export function ChangeItem({ of: { type, key, formerKey, kind, fields }, before }: ChangeItemProps) {
  return (
    <li>
      <span class="count">{typeWords[type].word}</span>{" "}
      {kind === "REMOVED" ? <code>{key}</code> : <Key type={type} of={key} />} {wordOf(kind)}
      {formerKey !== null && (
        <>
          , before <code>{formerKey}</code>
        </>
      )}
      {fields.length > 0 && `: ${fields.join(", ")}`}
      {kind !== "ADDED" && pageOf(type, key) !== undefined && (
        <EditionHere.Provider value={before}>
          {" "}
          (<Before type={type} of={formerKey ?? key} />)
        </EditionHere.Provider>
      )}
    </li>
  );
}

interface KeyProps {
  readonly type: Change["type"];
  readonly of: string;
}

function Key({ type, of }: KeyProps) {
  const link = useLinks();
  const page = pageOf(type, of);
  return page === undefined ? <code>{of}</code> : <a href={link(page)}>{of}</a>;
}

function Before({ type, of }: KeyProps) {
  const link = useLinks();
  return (
    <a href={link(pageOf(type, of) ?? "")} aria-label={`${of}, as it was`}>
      as it was
    </a>
  );
}
