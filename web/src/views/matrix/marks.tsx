import { KindMark } from "../../parts/kinds.js";
import type { Stance } from "./doctrine.js";
import type { Cell } from "./rows.js";
import { kindsOf } from "./wording.js";

/** The marks of a cell: of its own stances, and in a frame those of what is folded below. */
export function Marks({ of: { own, below } }: { readonly of: Cell }) {
  return (
    <>
      <KindMarks of={own} />
      {below.length > 0 && (
        <span class="matrix-below">
          <KindMarks of={below} />
        </span>
      )}
    </>
  );
}

function KindMarks({ of: stances }: { readonly of: readonly Stance[] }) {
  return (
    <>
      {kindsOf(stances).map((kind) => (
        <KindMark key={kind} kind={kind} />
      ))}
    </>
  );
}
