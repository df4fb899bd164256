/** What a thread of its own does for figures (see drawing.ts): laying out, drawing and setting pixels would hold up all who ask. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { once } from "../../exchange/once.js";
import type { DrawFigures, FigureAnswer, FigureAsked } from "./figure.js";

/** The one family of fonts that pictures are set in, Latin and Chinese, whatever else they ask for. */
const FAMILY = "Noto Sans S Chinese";
const weights = ["Regular", "Bold"] as const;

const rasteriser = once(async () => {
  const { resolve } = createRequire(import.meta.url);
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  await initWasm(await readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fonts = join(resolve("@embedpdf/fonts-sc"), "..", "..", "fonts");
  const fontBuffers = await Promise.all(weights.map((weight) => readFile(join(fonts, `NotoSansHans-${weight}.otf`))));
  return { Resvg, font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY } };
});

/** A figure to be drawn. */
export interface ToDraw {
  readonly asked: FigureAsked;
  /** Where the drawing code was built. */
  readonly drawnBy: string;
  /** On the other side of it, documents are asked. */
  readonly port: MessagePort;
}

/** A document that is asked of the other side, and the answer; `data` is undefined where there is none. */
export interface AskedByPort {
  readonly id: number;
  readonly hash: string;
  readonly variables: string;
}
export interface AnsweredByPort {
  readonly id: number;
  readonly data: string | undefined;
}

/** Draws a figure of what the other side of the port answers. */
export async function draw({ asked, drawnBy, port }: ToDraw): Promise<FigureAnswer> {
  const drawing: unknown = await import(drawnBy);
  if (!draws(drawing)) throw new Error(`${drawnBy} draws no figures`);
  const waiting = new Map<number, PromiseWithResolversOf<string>>();
  port.on("message", ({ id, data }: AnsweredByPort) => {
    if (data === undefined) waiting.get(id)?.reject(new Error("the document was not answered"));
    else waiting.get(id)?.resolve(data);
  });
  try {
    return await drawing.drawFigure(asked, (hash, variables) => {
      const id = waiting.size;
      const question: AskedByPort = { id, hash, variables };
      port.postMessage(question);
      return new Promise((resolved, rejected) => waiting.set(id, { resolve: resolved, reject: rejected }));
    });
  } finally {
    port.close();
  }
}

interface PromiseWithResolversOf<Value> {
  resolve(value: Value): void;
  reject(reason: Error): void;
}

function draws(drawing: unknown): drawing is { readonly drawFigure: DrawFigures } {
  return typeof drawing === "object" && drawing !== null && "drawFigure" in drawing;
}

/** A picture to be set in pixels, so many for each unit of it. */
export interface ToRasterise {
  readonly svg: string;
  readonly scale: number;
}

/** Sets a picture in pixels, with fonts of the service's own: it looks alike wherever the service runs. @returns a PNG file */
export async function rasterise({ svg, scale }: ToRasterise): Promise<Uint8Array> {
  const { Resvg, font } = await rasteriser();
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}
