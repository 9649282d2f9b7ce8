// Draws `sample.webm`: a video that says it is a sample and signs nothing.
// Nobody may take a drawing for British Sign Language, so no hand is in it.
// Run: node tests/seed/clips/make-sample.mjs
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const folder = import.meta.dirname;
const tools = join(folder, "../../../node_modules/.heard/tools.json");
const { chromium } = JSON.parse(await readFile(tools, "utf8"));

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const base64 = await page.evaluate(record);
  const bytes = Buffer.from(base64, "base64");
  await writeFile(join(folder, "sample.webm"), bytes);
  console.log(`sample.webm has ${bytes.length} bytes`);
} finally {
  await browser.close();
}

/** Runs in the page: eight seconds of text, and a line that shows that it moves. */
async function record() {
  const seconds = 8;
  const canvas = document.createElement("canvas");
  canvas.width = 640;
  canvas.height = 480;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("nothing to draw on");
  const draw = (/** @type {number} */ done) => {
    pen.fillStyle = "#fbf8f3";
    pen.fillRect(0, 0, 640, 480);
    pen.strokeStyle = "#0b4f4a";
    pen.lineWidth = 8;
    pen.strokeRect(20, 20, 600, 440);
    pen.fillStyle = "#1d1b20";
    pen.textAlign = "center";
    pen.font = "bold 64px sans-serif";
    pen.fillText("Sample", 320, 170);
    pen.font = "36px sans-serif";
    pen.fillText("This video signs nothing.", 320, 250);
    pen.fillText("A signer will stand here.", 320, 300);
    pen.fillStyle = "#0b4f4a";
    pen.fillRect(70, 370, 500 * done, 24);
    pen.lineWidth = 3;
    pen.strokeRect(70, 370, 500, 24);
  };
  draw(0);
  // A canvas that stands on no page hands no pictures on.
  document.body.append(canvas);
  const recorder = new MediaRecorder(canvas.captureStream(), {
    mimeType: "video/webm;codecs=vp8",
    videoBitsPerSecond: 40_000,
  });
  /** @type {Blob[]} */
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const stopped = new Promise((resume) => (recorder.onstop = resume));
  recorder.start();
  const startedAt = performance.now();
  for (let done = 0; done < 1;) {
    await new Promise((resume) => requestAnimationFrame(resume));
    done = (performance.now() - startedAt) / (seconds * 1000);
    // Ten steps a second are enough for a line, and few bytes.
    draw(Math.min(1, Math.floor(done * 80) / 80));
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
}
