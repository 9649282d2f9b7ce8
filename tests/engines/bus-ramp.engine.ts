import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type LanguageWords,
  setWordsMode,
  startWords,
  t,
} from "../../src/device/words.ts";
import { Directory } from "../../src/protocol/directory.ts";
import { cases } from "../seed/case.ts";
import { missingFiles } from "../support/journey-telling.ts";
import { openForReports } from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { readTools } from "../support/tools.ts";
import type { Engine, EngineMake } from "./engine.ts";
import { startFirefox } from "./firefox.ts";
import { handOf, until } from "./hand.ts";
import { startWebKit } from "./webkit.ts";

const told = cases["02-bus-ramp"];
const tools = readTools();
const { firefox, webkitDriver, webkitBrowser, xvfb } = tools;

const makes: readonly EngineMake[] = [
  {
    name: "Firefox",
    programs: [firefox],
    start: () => startFirefox(firefox ?? ""),
  },
  {
    name: "WebKitGTK",
    programs: [webkitDriver, webkitBrowser, xvfb],
    start: () =>
      startWebKit({
        driver: webkitDriver ?? "",
        browser: webkitBrowser ?? "",
        display: xvfb ?? "",
      }),
  },
];

startWords("en-GB", readWords("locales"), readWords("easy-read"));
setWordsMode("easy-read");

function readWords(folder: string): LanguageWords {
  const read = (area: string) => {
    const path = join(import.meta.dirname, "../..", folder, "en-GB");
    return JSON.parse(readFileSync(join(path, `${area}.json`), "utf8"));
  };
  return {
    reporter: read("reporter"),
    questionnaire: read("questionnaire"),
  };
}

function firstName(directory: unknown): string {
  return v.parse(Directory, directory).organisations[0]?.name ?? "";
}

let relay: RelayProcess;
let engine: Engine | undefined;

let organisation = "";

beforeEach(async () => {
  relay = await startRelay();
  await openForReports(relay);
  const answer = await fetch(`${relay.origin}/api/v1/organisations`);
  organisation = firstName(await answer.json());
});
afterEach(async () => {
  await engine?.close();
  engine = undefined;
  await relay.stop();
});

for (const make of makes) {
  const isHere = make.programs.every(Boolean);
  describe.skipIf(!isHere)(make.name, () => {
    it(
      "case 02: told in Easy Read with no network from start to saved, and it arrives when the network is back",
      { timeout: 120_000 },
      async () => {
        engine = await make.start();
        const hand = handOf(engine);
        await visitOnce(engine);
        await relay.kill();
        await engine.goTo(`${relay.origin}/`);
        await hand.untilHeading(t("start.title"));
        await tell(engine);
        await hand.press(t("check.send", { organisation }));
        await hand.untilHeading(t("receipt.title"));
        await hand.press(t("receipt.next"));
        await hand.untilHeading(t("report.waiting"));
        await relay.start();
        await until("the report's arrival", async () => {
          const title = await engine?.run(`return document.title;`);
          return String(title).startsWith(
            t("report.arrived", { organisation }),
          );
        });
        await engine.goTo(`${relay.origin}/reports`);
        await hand.untilSeen(t("reports.report", { day: "" }).trim());
        expect(relay.log()).not.toContain(told.telling);
      },
    );
  });
}

/** The first visit, at home: the mode is chosen, and everything is kept for later. */
async function visitOnce(on: Engine): Promise<void> {
  const hand = handOf(on);
  await on.goTo(`${relay.origin}/`);
  await hand.press(t("frame.easyRead"));
  await hand.untilHeading(t("start.title"));
  await until("every file of the app", async () => {
    const missing = await on.run(`return (${missingFiles.toString()})();`);
    return Array.isArray(missing) && missing.length === 0;
  });
}

/** What the person of the case says, question by question, up to sending. */
async function tell(on: Engine): Promise<void> {
  const hand = handOf(on);
  const saved = () => hand.untilSeen(t("saved.saved"));
  const ask = async (id: string) => {
    await on.goTo(`${relay.origin}/tell/${id}`);
    await hand.untilHeading(t(`questionnaire:${id}.title`));
  };
  await hand.press(t("start.tell"));
  const first = t("questionnaire:what-happened.title");
  await hand.untilHeading(first);
  await hand.write(first, told.telling);
  await saved();
  await ask("where-it-happened");
  await hand.press(t("questionnaire:where-it-happened.options.transport"));
  await saved();
  for (const [id, text] of [
    ["who-did-it", told.people],
    ["why-it-happened", told.perception],
  ] as const) {
    await ask(id);
    await hand.write(t(`questionnaire:${id}.title`), text);
    await saved();
  }
  await ask("parts-of-you");
  for (const because of told.because)
    await hand.press(t(`questionnaire:parts-of-you.options.${because}`));
  await saved();
  await on.goTo(`${relay.origin}/tell/who-may-see-it/organisation`);
  await hand.press(organisation);
  await saved();
  await on.goTo(`${relay.origin}/tell/check`);
  await hand.untilHeading(t("check.title"));
  for (const said of [told.telling, told.perception])
    await hand.untilSeen(said);
}
