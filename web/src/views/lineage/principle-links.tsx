import { Name } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";

interface PrincipleLinksProps {
  readonly of: readonly (Named & { readonly slug: string })[];
  /** The address of a principle's lineage. */
  addressOf(principle: string): string;
}

/** Principles in a sentence, each leading to its own lineage. */
export function PrincipleLinks({ of, addressOf }: PrincipleLinksProps) {
  return (
    <>
      {of.map((each, index) => (
        <span key={each.slug}>
          {index > 0 && ", "}
          <a href={addressOf(each.slug)}>
            <Name of={each} />
          </a>
        </span>
      ))}
    </>
  );
}
