import { between } from "../../messages/rich.js";
import { useWords } from "../../messages/worded.js";
import { Name } from "../../parts/names.js";
import type { Named } from "../../parts/naming.js";

interface PrincipleLinksProps {
  readonly of: readonly (Named & { readonly slug: string })[];
  /** The address of a principle's lineage. */
  addressOf(principle: string): string;
}

/** Principles in a sentence, each leading to its own lineage. */
export function PrincipleLinks({ of, addressOf }: PrincipleLinksProps) {
  const links = of.map((each) => (
    <a key={each.slug} href={addressOf(each.slug)}>
      <Name of={each} />
    </a>
  ));
  return <>{between(useWords().comma, links)}</>;
}
