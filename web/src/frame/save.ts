/** A title as the name of a file, without its ending: only what every system takes. */
export function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}().-]+/gu, " ").trim();
}

/** Hands a file to the reader, as a download. */
export function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the content by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
