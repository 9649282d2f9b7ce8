import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const isText = /\.(?:css|html|js|json|svg|txt|webmanifest)$/;

/**
 * Puts a .br and a .gz beside each text file, so that the relay never
 * compresses anything itself.
 *
 * @param {readonly string[]} paths
 */
export async function compressAll(paths) {
  const texts = paths.filter((path) => isText.test(path));
  await Promise.all(
    texts.map(async (path) => {
      const text = await readFile(path);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      await writeFile(`${path}.br`, await toBrotli(text, { params }));
      await writeFile(`${path}.gz`, await toGzip(text, { level: 9 }));
    }),
  );
}
