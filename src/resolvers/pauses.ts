const settled = Promise.resolve();

/**
 * The pauses that one operation makes while it is answered. They end one after the other, so that what would ask for rows at
 * the same time asks in several turns; what is read for all of them at once waits until the last has ended.
 */
export class Pauses {
  #underWay = 0;
  #held: (() => void)[] = [];

  /**
   * Waits for a pause, and holds batches back meanwhile.
   *
   * @param pause what is waited for; undefined: nothing
   */
  take(pause: Promise<void> | undefined): Promise<void> | undefined {
    if (pause === undefined) return undefined;
    this.#underWay += 1;
    return pause.then(() => {
      this.#underWay -= 1;
      if (this.#underWay === 0) for (const send of this.#held.splice(0)) this.batch(send);
    });
  }

  /**
   * Sends a batch of DataLoader's once all who have their turn now have asked, as DataLoader itself does; but not while some
   * of the operation have a turn to come.
   */
  readonly batch = (send: () => void): void => {
    void settled.then(() =>
      process.nextTick(() => {
        if (this.#underWay === 0) send();
        else this.#held.push(send);
      }),
    );
  };
}
