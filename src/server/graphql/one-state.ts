import type { Plugin } from "graphql-yoga";
import { behindOthers } from "../../resolvers/breather.js";
import { type Context, createContext } from "../../resolvers/context.js";
import { CatalogueChanged } from "../../resolvers/errors.js";
import type { Sources } from "../../resolvers/reading.js";
import type { HttpExchange } from "../exchange/exchange.js";
import { notesOf } from "../exchange/notes.js";

/** Who publishes without a pause would hold up whoever asks. */
const MOST_ATTEMPTS = 3;

/** A request's context, in the state that the catalogue is in now. */
export async function begin(sources: Sources, { res }: HttpExchange): Promise<Context> {
  const told = await sources.catalogue.current();
  // All who came in since it was asked for are told in one turn.
  await behindOthers();
  if (!told.isStale) notesOf(res).state = told.state;
  return createContext(sources, told);
}

/** Executes an operation anew when something was published meanwhile: all that an answer says is of one state of the catalogue. */
export function answerOfOneState(sources: Sources): Plugin<HttpExchange & Context> {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (args) => {
        const context: HttpExchange & Context = args.contextValue;
        for (let attempt = 1; ; attempt += 1) {
          const result = await executeFn(args);
          if (await context.reading.isOfOneState()) return result;
          if (attempt === MOST_ATTEMPTS) throw new CatalogueChanged();
          // Its place is the same, however often it is begun.
          const size = context.size.again();
          Object.assign(context, await begin(sources, context), { size });
        }
      });
    },
  };
}
