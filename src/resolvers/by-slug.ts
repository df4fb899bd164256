import type { GraphQLResolveInfo } from "graphql";
import { isCalled } from "../edition/called.js";
import type { Context } from "./context.js";
import type { EditionEntityType, RowOf } from "./rows.js";
import { selected } from "./selection.js";

/** The resolver of a field that looks a row of an edition up by its slug, or one that it had; null when there is none. */
export function bySlug<Type extends Exclude<EditionEntityType, "Stance">>(type: Type) {
  return async (
    { id: editionId }: { readonly id: number },
    { slug }: { readonly slug: string },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<RowOf<Type> | null> => {
    const [row] = await context.rows.where(type, editionId, isCalled("r", [slug]), selected({ context, info }));
    return row ?? null;
  };
}
