/**
 * What the figures have to hold, by bench. Each line: what is said when it
 * does not hold, and the test of it.
 *
 * @type {Readonly<Record<string, readonly [string, (figures: any) => boolean][]>>}
 */
export const limits = {
  "relay-load-sqlite": [
    ["at least half of the bare rate", ({ ratio }) => ratio >= 0.5],
    ["nothing refused", ({ refused }) => refused === 0],
    ["p99 under 20 ms", ({ p99Ms }) => p99Ms < 20],
    ["memory under 150 MB", ({ memoryMb }) => Math.max(...memoryMb) < 150],
    ["memory flat", ({ memoryMb }) => isFlat(memoryMb)],
  ],
  "relay-load-postgres": [
    ["at least a fifth of the bare rate", ({ ratio }) => ratio >= 0.2],
    ["nothing refused", ({ refused }) => refused === 0],
    ["p99 under 20 ms", ({ p99Ms }) => p99Ms < 20],
    ["memory under 150 MB", ({ memoryMb }) => Math.max(...memoryMb) < 150],
    ["memory flat", ({ memoryMb }) => isFlat(memoryMb)],
  ],
  "inbox-list": [["10,000 at most 1.5 times 100", ({ ratio }) => ratio <= 1.5]],
  "relay-start": [
    [
      "ready in under 1 s",
      ({ readyAfterMs }) => Math.max(...readyAfterMs) < 1000,
    ],
  ],
  "page-load": [
    [
      "/tell at most 1.6 times a blank page",
      (of) => of["/tell to blank"] <= 1.6,
    ],
    ["/ no slower than that", (of) => of["/, to blank"] <= 1.6],
    [
      "Easy Read with its pictures at most 2.2 times a blank page",
      (of) => of["Easy Read with pictures, to blank"] <= 2.2,
    ],
    [
      "second visit at most 600 ms",
      (of) => of["second visit, no page kept yet"] <= 600,
    ],
    [
      "second visit while precaching at most 600 ms",
      (of) => of["second visit, while precaching"] <= 600,
    ],
    [
      "cold start with no network at most 700 ms",
      (of) => of["cold start, network off"] <= 700,
    ],
  ],
  "mode-switch": [
    ["every question in the new words in 200 ms", (of) => of.slowestMs < 200],
  ],
  typing: [["no key over 50 ms at p99", ({ tellP99Ms }) => tellP99Ms <= 50]],
  lighthouse: [
    [
      "100 everywhere",
      (pages) =>
        Object.values(pages).every((page) =>
          Object.values(page).every((score) => score === 100),
        ),
    ],
  ],
};

/**
 * In the second half of the load it moves by no more than what one garbage
 * collection frees.
 *
 * @param {readonly number[]} memoryMb
 */
function isFlat(memoryMb) {
  const settled = memoryMb.slice(Math.ceil(memoryMb.length / 2));
  return Math.max(...settled) - Math.min(...settled) < 15;
}
