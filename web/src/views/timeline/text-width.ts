/** How wide texts are in a font of CSS, in pixels. Labels are set in it or in a lighter one, so they never run wider. */
export function textMeasure(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("the browser draws nothing");
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}

/** The text, or as much of its beginning as fits, with an ellipsis: words stay whole where that leaves most of it. */
export function clipped(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const characters = Array.from(text);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const count = Math.floor((fits + tooLong) / 2);
    if (widthOf(shortened(characters, count)) <= most) fits = count;
    else tooLong = count;
  }
  const lastSpace = characters.slice(0, fits + 1).lastIndexOf(" ");
  return shortened(characters, lastSpace > fits / 2 ? lastSpace : fits);
}

function shortened(characters: readonly string[], count: number): string {
  return `${characters
    .slice(0, count)
    .join("")
    .replace(/[\s,;:]+$/, "")}…`;
}
