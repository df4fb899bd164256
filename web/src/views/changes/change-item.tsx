import { EditionHere, type Scope, useLinks } from "../../address/scope.js";
import type { ChangesQuery } from "../../api/generated/graphql.js";
import { useWords } from "../../messages/worded.js";
import { pageOf } from "./pages.js";

export type Change = NonNullable<ChangesQuery["edition"]>["changes"]["nodes"][number];

interface ChangeItemProps {
  readonly of: Change;
  /** The earlier edition. */
  readonly before: Pick<Scope, "corpus" | "edition">;
}

/** One change: what it is, what happened to it, and the ways to it in both editions. */
export function ChangeItem({ of: { type, key, formerKey, kind, fields }, before }: ChangeItemProps) {
  const { changes, comma, colon } = useWords();
  return (
    <li>
      <span class="count">{changes.types[type]}</span>{" "}
      {kind === "REMOVED" ? <code>{key}</code> : <Key type={type} of={key} />} {changes.kinds[kind]}
      {formerKey !== null && changes.before(<code>{formerKey}</code>)}
      {fields.length > 0 && (
        <>
          {colon}
          <code>{fields.join(comma)}</code>
        </>
      )}
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
  const { changes } = useWords();
  return (
    <a href={link(pageOf(type, of) ?? "")} aria-label={changes.asItWasLabel(of)}>
      {changes.asItWas}
    </a>
  );
}
