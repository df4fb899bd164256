import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/**
 * Builds the explorer into dist/web/, from where the service serves it at /explore, below whatever path the service is: the files
 * name each other relatively, and the service puts the page's addresses in their places.
 */
export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: command === "build" ? "./" : "/explore/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("../dist/web", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // The Content-Security-Policy lets in files of the service's own and no data: addresses of scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which files a view needs: the service names them in the page of its address.
    manifest: "files.json",
    rolldownOptions: {
      output: {
        // A view is three files, and what several views need is one: each file costs a phone the way to the service and back.
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"] },
            // Few views have an axis of time.
            { name: "axes", test: /node_modules[\\/]d3-/ },
            { name: "parts", minShareCount: 2 },
          ],
        },
      },
    },
  },
  // With `npx vite web`, the page is served by Vite and the API by a service that runs beside it.
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
}));
