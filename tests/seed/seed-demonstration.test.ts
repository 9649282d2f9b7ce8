import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import questionnaire from "../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../locales/en-GB/reporter.json" with { type: "json" };
import { signIn } from "../../src/caseworker/access/unlock.ts";
import { caseworkApi } from "../../src/caseworker/api/casework-api.ts";
import { openReport } from "../../src/caseworker/report/open-report.ts";
import { signedWords } from "../../src/device/bsl/signed-words.ts";
import { callRelay } from "../../src/device/relay/relay-call.ts";
import { clipState } from "../../src/domain/bsl/clip-state.ts";
import { questions } from "../../src/domain/questionnaire/questions.ts";
import { tellingOf } from "../../src/domain/questionnaire/meanings.ts";
import { fromBase64 } from "../../src/envelope/base64.ts";
import { readReceipt, stretchReceipt } from "../../src/envelope/receipt.ts";
import { receiptKeys } from "../../src/envelope/receipt-keys.ts";
import { Mailbox } from "../../src/protocol/mailbox.ts";
import {
  inProcessCode,
  inProcessOrigin,
  startInProcessRelay,
  type InProcessRelay,
} from "../support/in-process-relay.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";
import { sampleKeys } from "./seed-clips.ts";
import { demonstratedNames, cases } from "./case.ts";
import { seedDemonstration, type Demonstration } from "./seed-demonstration.ts";

let folder: TempDir;
let relay: InProcessRelay;
let demonstration: Demonstration;

beforeAll(async () => {
  folder = await tempDir("demonstration");
  relay = await startInProcessRelay(folder.path);
  const made = await seed();
  if (made === undefined) throw new Error("it was set up before");
  demonstration = made;
});
afterAll(async () => {
  await relay.stop();
  await folder.remove();
});

test("the caseworker of the demonstration signs in and opens three reports", async () => {
  const { api, entry } = await signedIn();
  const list = await api.reports(null);
  if (list.is !== "ok") throw new Error(list.is);
  const tellings = [];
  for (const { id } of list.value.reports) {
    const report = await api.report(id);
    if (report.is !== "ok") throw new Error(report.is);
    const identity = entry.keys.organisationIdentity;
    const { versions } = await openReport(
      report.value,
      identity,
      entry.session.organisation.id,
    );
    expect(versions[0]?.stored.arrivedAt).not.toBeNull();
    for (const { opened } of versions)
      if (opened.is === "open") tellings.push(tellingOf(opened.value.report));
  }
  expect(tellings.sort()).toEqual(
    demonstratedNames.map((name) => cases[name].telling).sort(),
  );
});

test("six printed words open each report", async () => {
  for (const { words } of demonstration.reports) {
    const read = readReceipt(words.join(" "));
    if (read.is !== "read") throw new Error(read.is);
    const salt = fromBase64(relay.context.receiptSalt);
    const { token } = await receiptKeys(await stretchReceipt(read.words, salt));
    const mailbox = await callRelay(
      { fetch: pageFetch(), origin: "", patienceMs: 10_000 },
      { method: "GET", path: "/mailbox", token, answer: Mailbox },
    );
    expect(mailbox).toMatchObject({
      is: "done",
      answer: { state: "received" },
    });
  }
});

test("a relay that was set up is left as it is", async () => {
  expect(await seed()).toBeUndefined();
  const { api } = await signedIn();
  expect(await api.reports(null)).toMatchObject({ value: { total: 3 } });
});

test("everything in the demonstration is plainly invented", async () => {
  const { session } = (await signedIn()).entry;
  expect(session.organisation.name).toContain("invented");
  expect(session.caseworker.name).toContain("invented");
  expect(demonstration.caseworker.email).toMatch(/@example\.org$/u);
});

test("two questions have a video that says it is a sample, one of them older than the words", async () => {
  const { api } = await signedIn();
  const bsl = await api.bsl();
  if (bsl.is !== "ok") throw new Error(bsl.is);
  const ids = questions.map(({ id }) => id);
  const words = signedWords({ questionnaire, reporter }, ids);
  const states: Record<string, string> = {};
  for (const clip of bsl.value.clips) {
    expect(clip.transcript).toContain("It signs nothing.");
    expect(clip.bytes).toBeLessThan(60_000);
    states[clip.key] = clipState(clip, (await words.hash(clip.key)) ?? "");
  }
  expect(states).toEqual({
    [sampleKeys.fits]: "fits",
    [sampleKeys.older]: "older",
  });
});

test("T3: no string of the cases stands in any file of the relay", () => {
  const files = readdirSync(folder.path, { recursive: true })
    .map((name) => join(folder.path, String(name)))
    .filter((path) => statSync(path).isFile());
  const bytes = Buffer.concat(files.map((path) => readFileSync(path)));
  expect(bytes.includes("Example DDPO")).toBe(true);
  const told = demonstratedNames.flatMap((name) => stringsOf(cases[name]));
  expect(told).toContain("Book club");
  expect(told.length).toBeGreaterThan(30);
  expect(told.filter((text) => bytes.includes(text))).toEqual([]);
});

/** Every string of a case, long ones sentence by sentence; codes that are the questionnaire's and numbers of two digits left out. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string")
    return value.split(/[.\n]+\s*/u).filter((text) => /\s|\d{3}/u.test(text));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

async function signedIn() {
  const api = caseworkApi(pageFetch(), () => undefined);
  const { email, passphrase } = demonstration.caseworker;
  const entry = await signIn(api, email, passphrase);
  if (entry.is !== "in") throw new Error(entry.is);
  return { api, entry };
}

function pageFetch(): typeof fetch {
  return browserFetch(inProcessOrigin, relay.answering);
}

function seed(): Promise<Demonstration | undefined> {
  const clock = () => new Date();
  return seedDemonstration({ fetch: pageFetch(), code: inProcessCode, clock });
}
