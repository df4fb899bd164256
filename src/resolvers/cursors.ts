import { DEFAULT_PAGE_SIZE, limits } from "../limits/limits.js";
import { BadUserInput } from "./errors.js";

const LARGEST_INTEGER = 2_147_483_647;

/** Cursors are base64 of a tagged pair of numbers (rows of an edition) or of an offset (computed lists). */
const forms = {
  row: /^GPC:T:\["N:(\d{1,10})","N:(\d{1,10})"\]$/,
  offset: /^OffsetConnection:(\d{1,10})$/,
};

interface Cursors {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Looks at the cursors that a list is asked with: one of another sort of list means nothing here.
 *
 * @throws BadUserInput naming the cursor that this list cannot have given
 */
export function checkCursors({ after, before }: Cursors, sort: keyof typeof forms): void {
  for (const [name, cursor] of Object.entries({ after, before })) {
    if (cursor == null) continue;
    const numbers = forms[sort].exec(Buffer.from(cursor, "base64").toString())?.slice(1);
    if (!numbers || numbers.some((number) => Number(number) > LARGEST_INTEGER))
      throw new BadUserInput(name, "is not a cursor of this list; expected an endCursor or startCursor that it gave");
  }
}

/**
 * How a computed list is asked for its page, of Pothos.
 *
 * @throws BadUserInput naming the cursor that no such list can have given
 */
export function byOffset<Args extends Cursors>(args: Args) {
  checkCursors(args, "offset");
  return { args, defaultSize: DEFAULT_PAGE_SIZE, maxSize: limits.pageSize.most };
}
