import { writeFileSync } from "node:fs";

/**
 * Leaves figures where `npm run bench` asked for them; run by hand, a script
 * has printed them already.
 *
 * @param {unknown} figures
 */
export function writeFigures(figures) {
  const file = process.env["HEARD_BENCH_OUT"];
  if (file !== undefined) writeFileSync(file, JSON.stringify(figures));
}
