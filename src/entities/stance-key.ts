type Named = string | { readonly slug: string };

/**
 * What a stance is known by in every edition, in addresses as in exports: `new-era/independence/REAFFIRMED`. Of what it is made, the
 * slug is taken, whether it comes with more or alone.
 */
export function stanceKey(stance: { readonly era: Named; readonly principle: Named; readonly kind: string }): string {
  return `${slugOf(stance.era)}/${slugOf(stance.principle)}/${stance.kind}`;
}

function slugOf(named: Named): string {
  return typeof named === "string" ? named : named.slug;
}
