// Draws public/icon-*.png from the same shapes as public/icon.svg. Run it after
// a change of those: `node scripts/icons.mjs`.
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

/** On a square of 64. @type {readonly {at: readonly [number, number, number, number], radius: number, colour: readonly number[]}[]} */
const shapes = [
  { at: [30, 18, 14, 28], radius: 7, colour: [0xe0, 0xa5, 0x26] },
  { at: [20, 14, 18, 36], radius: 9, colour: [0x0b, 0x4f, 0x4a] },
];
const paper = [0xfb, 0xf8, 0xf3];
/** Each pixel is the mean of so many by so many points. */
const points = 4;

for (const size of [180, 192, 512]) {
  const file = new URL(`../public/icon-${size}.png`, import.meta.url);
  writeFileSync(file, toPng(size, draw(size)));
}

/** @param {number} size */
function draw(size) {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      rows.set(pixel(x, y, size), y * (size * 3 + 1) + 1 + x * 3);
  return rows;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
function pixel(x, y, size) {
  const sum = [0, 0, 0];
  for (let at = 0; at < points * points; at++) {
    const across = x + ((at % points) + 0.5) / points;
    const down = y + (Math.floor(at / points) + 0.5) / points;
    const colour = colourAt((across / size) * 64, (down / size) * 64);
    for (const [index, value] of colour.entries())
      sum[index] = (sum[index] ?? 0) + value;
  }
  return sum.map((value) => Math.round(value / (points * points)));
}

/**
 * @param {number} x
 * @param {number} y
 */
function colourAt(x, y) {
  const shape = shapes.findLast(
    ({ at: [left, top, width, height], radius }) => {
      const besides = Math.max(
        left + radius - x,
        x - (left + width - radius),
        0,
      );
      const beyond = Math.max(top + radius - y, y - (top + height - radius), 0);
      return Math.hypot(besides, beyond) <= radius;
    },
  );
  return shape?.colour ?? paper;
}

/**
 * @param {number} size
 * @param {Buffer} rows each with its filter byte, of RGB
 */
function toPng(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * @param {string} name
 * @param {Buffer} data
 */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
