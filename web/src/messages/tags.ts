/** Scripts that run from right to left, as ISO 15924 names them. */
const rightToLeft = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Mend"]);

interface Understood {
  readonly language: string;
  readonly script: string | undefined;
}

/** There are few tags, and they are asked for every name of a page. */
const known = new Map<string, Understood | undefined>();

/** Language and script of a tag (BCP 47), which may leave the script to be understood: `zh` is `zh` in `Hans`. */
function understood(tag: string): Understood | undefined {
  if (!known.has(tag)) known.set(tag, maximized(tag));
  return known.get(tag);
}

function maximized(tag: string): Understood | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    // It is no tag.
    return undefined;
  }
}

/** In which direction a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(understood(tag)?.script ?? "") ? "rtl" : "ltr";
}

/** What an element is marked with whose text is of a language. */
export function inLanguage(tag: string): { readonly lang: string; readonly dir: "ltr" | "rtl" } {
  return { lang: tag, dir: directionOf(tag) };
}

/**
 * The tag among several that is meant by one: the same, or of the same language in the same script, or of the same language. So `zh`
 * and `zh-CN` mean `zh-Hans`, where that is there.
 */
export function meantBy(tag: string, among: readonly string[]): string | undefined {
  const wanted = understood(tag);
  if (wanted === undefined) return undefined;
  const near = among.filter((one) => understood(one)?.language === wanted.language);
  const isSame = (one: string): boolean => one.toLowerCase() === tag.toLowerCase();
  return near.find(isSame) ?? near.find((one) => understood(one)?.script === wanted.script) ?? near[0];
}

/** Whether two tags are of one language in one script, so that a text of the one needs no mark among texts of the other. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [understood(one), understood(other)];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

/** The language alone, where no more is needed to mean the tag: `zh` for `zh-Hans`. */
export function shortOf(tag: string, among: readonly string[]): string {
  const { language = tag } = understood(tag) ?? {};
  return meantBy(language, among) === tag ? language : tag;
}
