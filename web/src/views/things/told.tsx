import { useLinks } from "../../address/scope.js";
import { useAddress } from "../../address/use-address.js";
import { Name } from "../../parts/names.js";
import type { Piece } from "./account.js";
import { pageForm } from "./address.js";

/** A paragraph on a thing, each name of which opens the evidence for what is said with it. */
export function Told({ pieces }: { readonly pieces: readonly Piece[] }) {
  const link = useLinks();
  const { linkTo } = useAddress(pageForm);
  return (
    <section class="told">
      <h2>In words</h2>
      <p>
        {pieces.map((piece) => {
          if (typeof piece === "string") return piece;
          if ("words" in piece) return <a href={link(piece.to, piece.query)}>{piece.words}</a>;
          return (
            <a href={linkTo({ open: piece.stance })}>
              <Name of={piece.of} />
            </a>
          );
        })}
      </p>
    </section>
  );
}
