/** A stretch of text that matches what was looked for, or does not. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Reads a snippet of the API: escaped text with what matches between `<mark>` and `</mark>`, which may stand in each other.
 * Anything else that looks like markup is text.
 */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let depth = 0;
  for (const piece of snippet.split(/(<\/?mark>)/)) {
    if (piece === "<mark>") depth += 1;
    else if (piece === "</mark>") depth -= 1;
    else if (piece !== "") add(parts, { text: unescaped(piece), isMatch: depth > 0 });
  }
  return parts;
}

function add(parts: SnippetPart[], part: SnippetPart): void {
  const last = parts.at(-1);
  if (last?.isMatch === part.isMatch) parts.splice(-1, 1, { ...part, text: last.text + part.text });
  else parts.push(part);
}

function unescaped(text: string): string {
  return text.replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
