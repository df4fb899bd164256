import type { IncomingMessage } from "node:http";
import type { Refusal } from "./refusal.js";
import { pathOf } from "./target.js";

/** The parameters of an address. */
export function parametersOf({ url = "" }: Pick<IncomingMessage, "url">): URLSearchParams {
  return new URLSearchParams(url.slice(pathOf({ url }).length));
}

/**
 * What is wrong with the parameters of an address: one that means nothing here would change nothing, and look as if it had.
 *
 * @param known those that the address takes, each once
 * @param instead what to do, where it takes none
 */
export function parameterProblem(
  request: Pick<IncomingMessage, "url">,
  known: readonly string[],
  instead = "",
): Refusal | undefined {
  const names = [...parametersOf(request).keys()];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const expected = known.length === 0 ? "this address takes none." : `expected ${known.join(", ")}.`;
    return refusal(
      `The parameter ${JSON.stringify(shown(unknown))} is not known; ${expected}${instead && ` ${instead}`}`,
    );
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : refusal(`The parameter ${twice} stands there more than once.`);
}

function shown(name: string): string {
  return name.length > 50 ? `${name.slice(0, 50).toWellFormed()}…` : name;
}

function refusal(message: string): Refusal {
  return { status: 400, code: "BAD_USER_INPUT", message };
}
