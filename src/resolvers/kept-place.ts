/** Marks what is kept, and stays what it is for as long as the catalogue stays in one state: by what it is told from others of its type. */
export const keptPlace: unique symbol = Symbol("kept place");

export interface InKeptPlace {
  readonly [keptPlace]: string;
}

export function isInKeptPlace(value: object): value is InKeptPlace {
  return keptPlace in value;
}
