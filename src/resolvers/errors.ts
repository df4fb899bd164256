/**
 * Errors that a resolver raises on purpose. Each says to the client what it can do; the edge of the service
 * (src/server/graphql/errors.ts) turns them into GraphQL errors with a code, and hides all others.
 */

/** A slug that an edition does not know. */
export interface UnknownSlug {
  /** As it was asked for: of another edition as a reference, with corpus and edition. */
  readonly asked: string;
  /** What is nearest to it among those that the edition knows, in the same form; null where none is near. */
  readonly nearest: string | null;
}

/** The request asks for something that cannot be: the message names the argument and what would be right. */
export class BadUserInput extends Error {
  /** The argument or input field at fault, such as `filter.eras`. */
  readonly argument: string;
  /** The slugs at fault, for programs that say it in words of their own; none where something else is. */
  readonly unknown: readonly UnknownSlug[];

  constructor(argument: string, message: string, unknown: readonly UnknownSlug[] = []) {
    super(`${argument}: ${message}`);
    this.name = "BadUserInput";
    this.argument = argument;
    this.unknown = unknown;
  }
}

/** An answer turned out to hold more than any may. */
export class AnswerTooLarge extends Error {
  constructor(most: number) {
    super(`The answer's lists have more than ${most} entries together; ask for smaller pages, or less of each entry.`);
    this.name = "AnswerTooLarge";
  }
}

/** Nothing has been published yet that could answer. */
export class NothingPublished extends Error {
  constructor() {
    super("No corpus has been published yet; an import publishes the first.");
    this.name = "NothingPublished";
  }
}

/** Something was published while an answer was made, so that its parts would tell of different states. */
export class CatalogueChanged extends Error {
  constructor() {
    super("something was published while this was answered");
    this.name = "CatalogueChanged";
  }
}
