import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = [".js", ".css", ".svg", ".json", ".ttf"];
/** Below a kilobyte, compression saves nothing that a packet would notice. */
const WORTH_COMPRESSING = 1_024;
/** A tenth smaller at the highest quality, for fifty times as long: an install should not wait. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };

/** Puts beside each file of a folder what is sent of it to who takes brotli (`.br`) or gzip (`.gz`). */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      if (content.length < WORTH_COMPRESSING) return;
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, brotli));
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}
