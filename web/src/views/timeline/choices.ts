export interface Choice {
  /** A slug. */
  readonly value: string;
  readonly name: string;
}

/** Whom and what the reader can keep to. */
export interface Choices {
  readonly leaders: readonly Choice[];
  readonly principles: readonly Choice[];
}
