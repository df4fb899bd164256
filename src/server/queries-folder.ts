import { fileURLToPath } from "node:url";

/** The folder of the research questions, found from here: built code lies as deep as a file of `src/server/`. */
export const queriesFolder = fileURLToPath(new URL("../../queries/", import.meta.url));
