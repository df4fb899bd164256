/** How one thing that a view remembers stands in the address: absent while it is as it is at first. */
export interface Parameter<Value> {
  /** What it is called in the address, where that is not what the view's state calls it. */
  readonly name?: string;
  /** What is read of words that nobody wrote so: as if they were not there. */
  read(written: string | undefined): Value;
  /** Undefined: left out of the address. */
  write(value: Value): string | undefined;
}

/** Free text, empty at first. */
export const text: Parameter<string> = {
  read: (written) => written ?? "",
  write: (value) => (value === "" ? undefined : value),
};

/** Yes or no, no at first. */
export const flag: Parameter<boolean> = {
  read: (written) => written === "1",
  write: (value) => (value ? "1" : undefined),
};

/** Slugs or other words without commas, none at first. */
export const list: Parameter<readonly string[]> = {
  read: (written) => (written ?? "").split(",").filter((word) => word !== ""),
  write: (words) => (words.length === 0 ? undefined : words.join(",")),
};

/** One of several words, the first of them at first; a word that is none of them counts as the first. */
export function oneOf<const Word extends string>(first: Word, ...others: readonly Word[]): Parameter<Word> {
  const words = [first, ...others];
  return {
    read: (written) => words.find((word) => word === written) ?? first,
    write: (value) => (value === first ? undefined : value),
  };
}

/** Several of a set of words, in the order of the set; none at first. What is not in the set is passed over. */
export function someOf<const Word extends string>(...words: readonly Word[]): Parameter<readonly Word[]> {
  return {
    read: (written) => {
      const given = new Set((written ?? "").split(","));
      return words.filter((word) => given.has(word));
    },
    write: (chosen) => list.write(words.filter((word) => chosen.includes(word))),
  };
}

/** What stands after the `?` of an address, by name; undefined: not there. */
export type Query = Readonly<Record<string, string | undefined>>;

/** How the state of a view stands in the address. */
export interface AddressForm<State> {
  read(query: Query): State;
  write(state: State): Query;
}

type Parameters<State> = { readonly [Key in keyof State]-?: Parameter<State[Key]> };

/** An address that holds each part of a state as a parameter, in the order in which they are given. */
export function formOf<State extends object>(parameters: Parameters<State>): AddressForm<State> {
  return {
    read(query) {
      const state: Partial<State> = {};
      for (const key in parameters) {
        const parameter = parameters[key];
        state[key] = parameter.read(query[parameter.name ?? key]);
      }
      if (!isWhole(state, parameters)) throw new Error("every part of a state has been read");
      return state;
    },
    write(state) {
      const query: Record<string, string | undefined> = {};
      for (const key in parameters) query[parameters[key].name ?? key] = parameters[key].write(state[key]);
      return query;
    },
  };
}

function isWhole<State>(state: Partial<State>, parameters: Parameters<State>): state is State {
  return Object.keys(parameters).every((key) => key in state);
}
