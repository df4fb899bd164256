/** What was given to a command cannot be used. The message names it, and says what would be right. */
export class BadOption extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BadOption";
  }
}
