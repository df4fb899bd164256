import { MessageChannel } from "node:worker_threads";
import type { AskOwn } from "../../../agents/own-graph.js";
import { limits } from "../../../limits/limits.js";
import { builtModule } from "../../built-files.js";
import { once } from "../../exchange/once.js";
import type { FigureAnswer, FigureAsked } from "./figure.js";
import type { AnsweredByPort, AskedByPort, ToDraw, ToRasterise } from "./figure-worker.js";

/** Draws figures outside of the thread that answers. */
export interface Drawing {
  /** @throws Refused where a question of the figure is */
  draw(asked: FigureAsked, ask: AskOwn): Promise<FigureAnswer>;
  /** @returns a PNG file */
  rasterise(picture: ToRasterise): Promise<Uint8Array>;
}

/** Who draws for nobody goes after so long. */
const IDLE_MILLISECONDS = 60_000;

export function createDrawing(): Drawing {
  // No start waits for it: who wants a figure has it loaded.
  const pool = once(async () => {
    const { Piscina } = await import("piscina");
    return new Piscina({
      filename: builtModule("cli/figure-worker.js"),
      ...{ minThreads: 0, maxThreads: 1, idleTimeout: IDLE_MILLISECONDS },
      // One waits for its answers while another is drawn.
      concurrentTasksPerWorker: limits.figuresAtOnce.most,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
  });
  const timed = () => AbortSignal.timeout(limits.figureSeconds.most * 1_000);
  return {
    draw: async (asked, ask) => {
      const { port1, port2 } = new MessageChannel();
      let refusal: unknown;
      port1.on("message", ({ id, hash, variables }: AskedByPort) => {
        const answer = (data: string | undefined): void => {
          const answered: AnsweredByPort = { id, data };
          port1.postMessage(answered);
        };
        ask({ __meta__: { hash } }, JSON.parse(variables)).then(
          (data) => answer(JSON.stringify(data)),
          (error: unknown) => {
            refusal ??= error;
            answer(undefined);
          },
        );
      });
      const task: ToDraw = { asked, drawnBy: builtModule("figures/figures.js"), port: port2 };
      try {
        return await (await pool()).run(task, { name: "draw", transferList: [port2], signal: timed() });
      } catch (error) {
        throw refusal ?? error;
      } finally {
        port1.close();
      }
    },
    rasterise: async (picture) => (await pool()).run(picture, { name: "rasterise", signal: timed() }),
  };
}
