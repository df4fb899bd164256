import { readFileSync, writeFileSync } from "node:fs";
import { graphcacheKeys } from "./graphcache-keys.js";

const [file, page] = ["examples/graphcache/keys.ts", "docs/frontend.md"];
const shown = new RegExp(`(\`\`\`ts ${file}\n)[\\s\\S]*?(?=\`\`\`)`);

writeFileSync(file, graphcacheKeys());
writeFileSync(
  page,
  readFileSync(page, "utf8").replace(shown, (_block, fence) => `${fence}${graphcacheKeys()}`),
);
