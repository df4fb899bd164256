/** What is said where no stance is shown: it is the source that is silent only where stances of every sort count. */
export function silenceWords(isOfSome: boolean): string {
  return isOfSome ? "The source takes no such stance here." : "The source is silent here.";
}
