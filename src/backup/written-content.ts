import type * as z from "zod";
import { StanceSpool } from "../corpus/spool.js";
import { readBackWhole } from "../entities/as-written.js";
import { type CorpusEntry, corpus } from "../entities/corpus.js";
import { type CorpusContent, entities, isListName, makeLists } from "../entities/index.js";
import { BackUpRefused } from "./records.js";

/** The entries of an edition on their way from a back-up to the form that is published: in canonical order, as they were written. */
export class WrittenContent {
  readonly #lists = new Map<string, object[]>();
  readonly #stances = new StanceSpool();

  /** @throws BackUpRefused when the entry is not one of such a list */
  add(list: string, entry: object): void {
    if (list === "stances") {
      this.#stances.add(found(readBackWhole(entry), list), this.#stances.length);
      return;
    }
    if (list !== "corpus" && !isListName(list))
      throw new BackUpRefused(`The back-up holds a list ${JSON.stringify(list)}, which this version does not know.`);
    const entries = this.#lists.get(list) ?? [];
    entries.push(entry);
    this.#lists.set(list, entries);
  }

  /** All of it. @throws BackUpRefused when an entry is not one of its list */
  whole(): CorpusContent {
    const lists = makeLists((name) =>
      this.#take(name).map((entry) => found(entities[name].shape.safeParse(entry), name)),
    );
    return { corpus: this.#corpus(), ...lists, stances: this.#stances };
  }

  /** Lets go of what was kept on disk. */
  close(): void {
    this.#stances.close();
  }

  #corpus(): CorpusEntry {
    const [entry, ...others] = this.#take("corpus");
    if (entry === undefined || others.length > 0)
      throw new BackUpRefused("The back-up is damaged: an edition says nothing of its corpus, or twice.");
    return found(corpus.safeParse(entry), "corpus");
  }

  #take(list: string): readonly object[] {
    return this.#lists.get(list) ?? [];
  }
}

function found<Value>({ data, error }: z.ZodSafeParseResult<Value>, list: string): Value {
  if (error === undefined) return data;
  const [issue] = error.issues;
  const place = [list, ...(issue?.path ?? [])].map(String).join(".");
  throw new BackUpRefused(`The back-up is damaged: an entry of ${place} ${issue?.message ?? "cannot be read"}.`);
}
