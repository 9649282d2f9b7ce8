import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserFetch } from "../support/relay-fetch.ts";
import { seedDemonstration, type Demonstration } from "./seed-demonstration.ts";

/**
 * Fills the relay that `npm start` has just started, if it is new, and prints what to open. What was drawn is kept beside the
 * relay's data, so that the next start can print it again: it is invented, and opens nothing but inventions.
 */
const port = process.env["HEARD_PORT"] || "8080";
const relay = `http://127.0.0.1:${port}`;
const origin = process.env["HEARD_ORIGIN"] || `http://localhost:${port}`;
const folder = process.env["HEARD_DATA_DIR"] || "./data";
const notes = join(folder, "demonstration.json");

await answering();
const seeded = await seedDemonstration({
  fetch: browserFetch(origin, throughLoopback),
  code: process.env["HEARD_SET_UP_CODE"] ?? "",
  clock: () => new Date(),
});
if (seeded !== undefined) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(notes, JSON.stringify(seeded, null, 2), { mode: 0o600 });
}
print(seeded ?? earlier());

/** The relay may call itself by a name that leads through a proxy; here it is asked directly. */
async function throughLoopback(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = request.body === null ? null : await request.arrayBuffer();
  const { method, headers, signal } = request;
  return fetch(`${relay}${pathname}${search}`, {
    method,
    headers,
    body,
    signal,
    redirect: "error",
  });
}

async function answering(): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const answer = await fetch(`${relay}/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error("The relay did not answer in 30 seconds.");
}

function earlier(): Demonstration | undefined {
  try {
    return JSON.parse(readFileSync(notes, "utf8")) as Demonstration;
  } catch {
    return undefined;
  }
}

function print(demonstration: Demonstration | undefined): void {
  const lines = [
    "",
    "Heard is running.",
    "",
    `  To tell what happened:  ${origin}/`,
    `  The inbox:              ${origin}/casework/`,
    `  The local mail box:     ${origin}/dev/mail`,
    ...(demonstration === undefined ? [] : invented(demonstration)),
    "",
    "Ctrl-C stops it.",
    "",
  ];
  console.log(lines.join("\n"));
}

function invented({ caseworker, reports }: Demonstration): readonly string[] {
  return [
    "",
    "This is a demonstration. Every person and organisation in it is invented.",
    "",
    `  Caseworker:  ${caseworker.email}`,
    `  Passphrase:  ${caseworker.passphrase}`,
    "",
    "Three reports were sent. Six words open each of them:",
    "",
    ...reports.map(({ title, words }) => `  ${title}: ${words.join(" ")}`),
  ];
}
