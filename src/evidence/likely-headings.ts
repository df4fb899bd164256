const LONGEST_HEADING = 120;

/** What ends a sentence, or leads on to one, with quotation marks and brackets that close after it. */
const endsSentence = /[.!?…:;,。！？；，：、؟۔।]["'”’»」』）)\]]*$/u;
/** `# A heading` of Markdown, `Chapter 4`, `IV.`, `3.2 The council`: numbered or marked, whatever ends it. */
const marked =
  /^(?:#{1,6} |(?:chapter|part|section|article)\s+[\divxlc]+\b|[IVXLC]+\.?$|\d+(?:\.\d+)*\.?\s+\p{Lu}|第[\d一二三四五六七八九十百]+[章节編编部條条])/iu;

/** Numbers (from 1) of the blocks that look like headings: short, of one line, and no sentence. A person decides. */
export function likelyHeadings(blocks: readonly string[]): number[] {
  return blocks.flatMap((block, index) => (isLikelyHeading(block) ? [index + 1] : []));
}

function isLikelyHeading(block: string): boolean {
  const text = block.trim();
  if (text.includes("\n") || Array.from(text).length > LONGEST_HEADING) return false;
  return marked.test(text) || !endsSentence.test(text);
}
