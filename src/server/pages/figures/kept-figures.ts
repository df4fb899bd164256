import { LRUCache } from "lru-cache";
import type { AskOwn } from "../../../agents/own-graph.js";
import type { Reader } from "../../../database/reader.js";
import { limits } from "../../../limits/limits.js";
import { Turns } from "../../exchange/turns.js";
import type { Drawing } from "./drawing.js";
import type { Figure, FigureAnswer, FigureAsked } from "./figure.js";

/** Bytes of figures that are kept as they were drawn, and of pictures in pixels. */
const MOST_BYTES = 40_000_000;
/** Pixels for each unit of a picture, where it is not too large for that: so that it can be projected and printed. */
const FINE = 2;

/** Who asks for a figure. */
export interface Asking {
  readonly ask: AskOwn;
  /** Their address, or the network that it is one of. */
  readonly client: string;
}

/** Figures, each drawn once for as long as nothing is published and there is room for it. */
export interface KeptFigures {
  figure(asked: FigureAsked, asking: Asking): Promise<FigureAnswer>;
  /** A picture of the figure as a PNG file: whole, or as previews of links show it. */
  png(figure: Figure, form: "whole" | "card", asking: Asking): Promise<Uint8Array>;
}

export function keptFigures({ catalogue }: Pick<Reader, "catalogue">, drawing: Drawing): KeptFigures {
  const figures = new LRUCache<string, Figure>({ maxSize: MOST_BYTES / 2, sizeCalculation: bytesOf });
  const pngs = new LRUCache<string, Uint8Array>({
    maxSize: MOST_BYTES / 2,
    sizeCalculation: ({ length }, key) => length + 2 * key.length,
  });
  const turns = new Turns({ all: limits.figuresAtOnce.most, ofClient: limits.figuresOfClient.most });
  return {
    figure: async (asked, { ask, client }) => {
      const { state } = await catalogue.current();
      const key = JSON.stringify([state, asked]);
      return (
        figures.get(key) ??
        turns.take(client, async () => {
          // Who waited for the same has it from the one before.
          const drawn = figures.get(key) ?? (await drawing.draw(asked, ask));
          if ("svg" in drawn) figures.set(key, drawn);
          return drawn;
        })
      );
    },
    png: async (figure, form, { client }) => {
      const svg = form === "card" ? figure.card : figure.svg;
      return (
        pngs.get(svg) ??
        turns.take(client, async () => {
          const png = pngs.get(svg) ?? (await drawing.rasterise({ svg, scale: form === "card" ? 1 : scaleOf(figure) }));
          pngs.set(svg, png);
          return png;
        })
      );
    },
  };
}

/** How finely a picture is set in pixels: as finely as there is room for. */
function scaleOf({ width, height }: Figure): number {
  return Math.min(FINE, Math.sqrt(limits.figurePixels.most / (width * height)));
}

/** A character takes two bytes at most in memory; what a table holds stands in its CSV as well. */
function bytesOf({ svg, card, csv }: Figure, key: string): number {
  return 2 * (svg.length + card.length + 2 * csv.length + key.length);
}
