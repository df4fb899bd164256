const LONGEST_HEADING = 120;

/** What ends a sentence, or leads on to one, with quotation marks and brackets that close after it. */
const endsSentence = /[.!?…:;,。！？；，：、؟۔।]["'”’»」』）)\]]*$/u;
/** `Chapter 4`, `IV.`, in letters of any size: named or numbered, whatever ends it. */
const named = /^(?:(?:chapter|part|section|article)\s+[\divxlc]+\b|[ivxlc]+\.?$)/iu;
/** `# A heading` of Markdown, `3.2 The council`, `第三章`: marked or numbered; after a number a capital tells it from "12 men". */
const marked = /^(?:#{1,6} |\d+(?:\.\d+)*\.?\s+\p{Lu}|第[\d一二三四五六七八九十百]+[章节編编部条條])/u;

/** Numbers (from 1) of the blocks that look like headings: short, of one line, and no sentence. A person decides. */
export function likelyHeadings(blocks: readonly string[]): number[] {
  return blocks.flatMap((block, index) => (isLikelyHeading(block) ? [index + 1] : []));
}

function isLikelyHeading(block: string): boolean {
  const text = block.trim();
  if (text.includes("\n") || Array.from(text).length > LONGEST_HEADING) return false;
  return named.test(text) || marked.test(text) || !endsSentence.test(text);
}
