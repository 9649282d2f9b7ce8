import { expect, test, type Page } from "@playwright/test";
import { signIn as signInByCode } from "../../src/caseworker/access/unlock.ts";
import { caseworkApi } from "../../src/caseworker/api/casework-api.ts";
import type { Look } from "../../src/device/look/look.ts";
import { seedClips } from "../seed/seed-clips.ts";
import {
  goOn,
  send,
  tellingBox,
  untilAllIsKept,
  untilSaved,
} from "../support/journey-telling.ts";
import { movesOf, watchMoves } from "../support/moves.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import { filled, likesToRead, said, saidOn } from "../support/said.ts";
import {
  caseworker,
  signIn,
  startCasework,
  type CaseworkSite,
} from "./casework-site.ts";
import { gatingLook } from "./screens/look.ts";

const words = said.reporter;
const { signed } = words;
const asked = said.questionnaire;
const sample = "tests/seed/clips/sample.webm";

test.use({ actionTimeout: 20_000 });
test.setTimeout(180_000);

/** A relay with an organisation that has given the sample for two questions. */
async function withClips(work: (site: CaseworkSite) => Promise<void>) {
  const site = await startCasework();
  const fetch_ = browserFetch(site.relay.origin, fetch) as typeof fetch;
  const api = caseworkApi(fetch_, () => undefined);
  await signInByCode(api, caseworker.email, caseworker.passphrase);
  await seedClips(api, "2026-11-20");
  try {
    await work(site);
  } finally {
    await site.relay.stop();
  }
}

/** Reads in this mode from the first page on. */
async function readIn(page: Page, mode: string): Promise<void> {
  await page.addInitScript((chosen) => {
    const kept = { look: { mode: chosen }, chosenAtMs: 1 };
    if (localStorage.getItem("look") === null)
      localStorage.setItem("look", JSON.stringify(kept));
  }, mode);
}

const player = (page: Page, title: string) =>
  page.getByRole("group", { name: filled(signed.name, { title }) });
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).press("Enter");
const video = (page: Page) => page.locator("video").first();
const isPaused = (page: Page) =>
  video(page).evaluate((each) => (each as HTMLVideoElement).paused);

const isFocused = (each: Element) => each === document.activeElement;

/** What has the focus, and whether it is of the video. Runs in the page. */
function stopName(): string {
  const stop = document.activeElement;
  const place = stop?.closest(".signed") ? "video: " : "";
  return place + (stop?.textContent ?? "").trim();
}

test("rules 49 and 50: one step from the question stands its video, and every act of it is a named key press", async ({
  page,
}) => {
  await withClips(async ({ relay }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${relay.origin}/tell`);
    await page.getByRole("textbox").fill("A letter came.");
    await untilSaved(page);
    await press(page, words.frame.signs);
    const { title } = asked["what-happened"];
    await expect(player(page, title)).toContainText(signed.language);
    await expect(player(page, title)).toContainText("7 seconds, 0.1 megabytes");
    expect(await isPaused(page)).toBe(true);
    const box = await video(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(320);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await expect(player(page, title).locator("button, summary")).toHaveText([
      signed.play,
      signed.transcript,
    ]);
    await press(page, signed.play);
    await expect.poll(() => isPaused(page)).toBe(false);
    await press(page, signed.pause);
    await expect.poll(() => isPaused(page)).toBe(true);
    for (let count = 0; count < 4; count += 1) await press(page, signed.slower);
    await expect(page.getByText("Speed: 0.5")).toBeVisible();
    for (let count = 0; count < 6; count += 1) await press(page, signed.faster);
    await expect(page.getByText("Speed: 1.5", { exact: true })).toBeVisible();
    const rate = () =>
      video(page).evaluate((each) => (each as HTMLVideoElement).playbackRate);
    expect(await rate()).toBe(1.5);
    const captions = () =>
      video(page).evaluate(
        (each) => (each as HTMLVideoElement).textTracks[0]?.mode,
      );
    await expect.poll(captions).toBe("showing");
    await press(page, signed.hideCaptions);
    await expect.poll(captions).toBe("disabled");
    await press(page, signed.replay);
    await expect.poll(() => isPaused(page)).toBe(false);
    await press(page, signed.stop);
    await expect.poll(() => isPaused(page)).toBe(true);
    const written = page.locator("summary", { hasText: signed.transcript });
    await written.press("Enter");
    await expect(page.getByText("This is a sample.")).toBeVisible();
    await press(page, signed.fullScreen);
    await press(page, signed.leaveFullScreen);
    await press(page, words.frame.signs);
    await expect(video(page)).toBeHidden();
  });
});

test("in British Sign Language the video is there, an older one says so, and where there is none one line says that", async ({
  page,
}) => {
  await withClips(async ({ relay }) => {
    await readIn(page, "bsl");
    await page.goto(`${relay.origin}/tell`);
    await press(page, signed.watch);
    await expect(player(page, asked["what-happened"].title)).toBeVisible();
    await expect(page.getByText(signed.older)).toHaveCount(0);
    await page.goto(`${relay.origin}/tell/safe-now`);
    await expect(player(page, asked["safe-now"].title)).toBeVisible();
    await expect(page.getByText(signed.older)).toBeVisible();
    await page.goto(`${relay.origin}/tell/who-did-it`);
    await expect(page.getByText(signed.none)).toBeVisible();
    await expect(video(page)).toHaveCount(0);
    await page.setViewportSize({ width: 320, height: 800 });
    const { skip, leave } = words.frame;
    const first = async () => ({ skip, leave });
    const { look, faults } = gatingLook(page, "every", first);
    for (const path of ["/tell/safe-now", "/bsl", "/bsl/contact"]) {
      await page.goto(`${relay.origin}${path}`);
      await expect(page.locator("h1")).not.toHaveText(words.loading.title);
      await expect(
        page.getByText(signed.more).or(page.locator("h2")).first(),
      ).toBeVisible();
      await look(path);
    }
    expect(faults).toEqual([]);
  });
});

test("who presses “British Sign Language” before the app has come finds the video open, as who presses it later", async ({
  page,
}) => {
  await withClips(async ({ relay }) => {
    for (const held of ["**/assets/*.js", "**/assets/load-pages-*.js"]) {
      let letThrough: () => void = () => undefined;
      const come = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route(held, async (route) => {
        await come;
        await route.continue();
      });
      await page.goto(`${relay.origin}/tell`, { waitUntil: "commit" });
      await page.getByRole("button", { name: words.frame.signs }).click();
      letThrough();
      const { title } = asked["what-happened"];
      await expect(player(page, title)).toBeVisible();
      await expect(page.getByText(signed.all)).toHaveCount(1);
      await page.unrouteAll();
      await page.evaluate(() => {
        localStorage.clear();
        indexedDB.deleteDatabase("heard");
      });
    }
  });
});

test("rule 47: in British Sign Language nothing moves by itself when the video comes, nor when it is said that there is none", async ({
  browser,
}) => {
  const title = asked["what-happened"].title;
  const visit = async (
    origin: string,
    width: number,
    textSize: Look["textSize"],
  ) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport });
    await likesToRead(context, { mode: "bsl", textSize });
    const page = await context.newPage();
    await watchMoves(page);
    await page.goto(`${origin}/tell`);
    return page;
  };
  const looks: readonly (readonly [number, Look["textSize"]])[] = [
    [320, 100],
    [320, 300],
    [1280, 100],
  ];
  await withClips(async ({ relay }) => {
    for (const [width, textSize] of looks) {
      const page = await visit(relay.origin, width, textSize);
      const watch = page.getByRole("button", { name: signed.watch });
      await expect(watch).toBeVisible();
      expect(await movesOf(page)).toEqual([]);
      await watch.click();
      await expect(player(page, title)).toBeVisible();
      // Who comes from another page finds it open, and drawn at once.
      await page.goto(relay.origin);
      await expect(page.getByText(words.start.looking)).toHaveCount(0);
      await page.getByRole("link", { name: words.start.tell }).first().click();
      await expect(player(page, title)).toBeVisible();
      expect(await movesOf(page)).toEqual([]);
      await page.context().close();
    }
  });
  const { relay } = await startCasework();
  for (const [width, textSize] of looks) {
    const page = await visit(relay.origin, width, textSize);
    await expect(page.getByText(signed.none)).toBeVisible();
    expect(await movesOf(page)).toEqual([]);
    await page.context().close();
  }
  await relay.stop();
});

test("who goes by key or switch is at the answer in twelve stops, two of them of the video", async ({
  page,
}) => {
  await withClips(async ({ relay }) => {
    await readIn(page, "bsl");
    await page.goto(relay.origin);
    await expect(page.getByText(words.start.looking)).toHaveCount(0);
    await page.getByRole("link", { name: words.start.tell }).first().click();
    const { title } = asked["what-happened"];
    await expect(player(page, title)).toBeVisible();
    await page.reload();
    await press(page, signed.watch);
    await expect(player(page, title)).toBeVisible();
    // From the top, as who comes to the page.
    await page.getByRole("link", { name: words.frame.skip }).focus();
    const stops = ["skip"];
    while (!(await tellingBox(page).evaluate(isFocused))) {
      expect(stops.length).toBeLessThan(20);
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(stopName));
    }
    expect(stops.filter((stop) => stop.startsWith("video: "))).toEqual([
      `video: ${signed.play}`,
      `video: ${signed.transcript}`,
    ]);
    expect(stops.length).toBeLessThanOrEqual(13);
  });
});

test("a Deaf person comes from “Contact us” to a sent report and to its video appointment by presses alone, nothing typed", async ({
  page,
  context,
  browser,
}) => {
  const site = await startCasework();
  const { origin } = site.relay;
  const { name } = site.session.organisation;
  await likesToRead(context, { mode: "bsl" });
  const sentence = words.bslContact.tell;
  await page.goto(`${origin}/bsl/contact`);
  await expect(page.getByText(words.bslContact.next)).toBeVisible();
  await press(page, sentence);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(words.check.title);
  // Who goes back and presses again has one report that says it.
  await page.goBack();
  await press(page, sentence);
  await expect(heading).toHaveText(words.check.title);
  await expect(page.getByText(sentence, { exact: true })).toHaveCount(1);
  await press(page, filled(words.check.send, { organisation: name }));
  await expect(heading).toHaveText(words.receipt.title, { timeout: 30_000 });
  await page.getByRole("link", { name: words.receipt.next }).press("Enter");
  await page.getByRole("link", { name: words.report.video }).press("Enter");
  await expect(heading).toHaveText(words.appointment.times);
  const inbox = await (await browser.newContext()).newPage();
  await signIn(inbox, site.inbox);
  const row = inbox.getByRole("table").getByRole("link").first();
  await expect(row).toContainText(sentence);
  await row.click();
  await expect(inbox.getByRole("main")).toContainText(
    asked["what-happened"].title,
  );
  await expect(
    inbox.getByText(sentence, { exact: true }).first(),
  ).toBeVisible();
  await site.relay.stop();
});

test("who has begun a report keeps its words when they say that they want to sign: another report begins, in the words that they read", async ({
  page,
  context,
}) => {
  const site = await startCasework();
  const { origin } = site.relay;
  await likesToRead(context, { mode: "easy-read" });
  const { reporter } = saidOn(page);
  await page.goto(`${origin}/tell`);
  await tellingBox(page).fill("They shouted at me.");
  await untilSaved(page);
  await page.goto(`${origin}/bsl/contact`);
  await press(page, reporter.bslContact.tell);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(reporter.check.title);
  await expect(page.getByText(reporter.bslContact.tell)).toBeVisible();
  for (const [at, told] of [
    [0, reporter.bslContact.tell],
    [1, "They shouted at me."],
  ] as const) {
    await page.goto(`${origin}/reports`);
    const carryOn = page.getByText(/^Carry on with/u);
    await expect(carryOn).toHaveCount(2);
    await carryOn.nth(at).click();
    await page.getByRole("link", { name: reporter.list.check }).click();
    await expect(page.getByText(told, { exact: true })).toBeVisible();
  }
  await site.relay.stop();
});

test("a video that was kept plays with no network, after a reload, until it is deleted", async ({
  page,
  context,
}) => {
  await withClips(async ({ relay }) => {
    await readIn(page, "bsl");
    await page.goto(relay.origin);
    await untilAllIsKept(page);
    await page.goto(`${relay.origin}/tell/safe-now`);
    const more = page.locator("summary", { hasText: signed.more });
    await more.press("Enter");
    const keep = page.getByRole("button", {
      name: /^Keep the video on this device, 0\.1 megabytes/u,
    });
    await keep.click();
    await expect(page.getByRole("main").getByText(signed.kept)).toBeVisible();
    await context.setOffline(true);
    await page.reload();
    await more.press("Enter");
    await expect(page.getByRole("main").getByText(signed.kept)).toBeVisible();
    await press(page, signed.play);
    await expect.poll(() => isPaused(page)).toBe(false);
    await page.goto(`${relay.origin}/bsl`);
    await expect(
      page.getByText("0.1 megabytes are kept on this device."),
    ).toBeVisible();
    await page
      .getByRole("button", { name: words.signedVideos.removeAll })
      .click();
    await expect(page.getByText("are kept on this device.")).toHaveCount(0);
    await page.goto(`${relay.origin}/tell/safe-now`);
    await press(page, signed.play);
    await expect(page.getByText(signed.failed)).toBeVisible();
  });
});

test("a video appointment that is asked for offline waits, arrives, and is one to the caseworker", async ({
  page,
  context,
  browser,
}) => {
  await withClips(async (site) => {
    const { origin } = site.relay;
    await page.goto(`${origin}/tell`);
    await tellingBox(page).fill("They shouted at me.");
    await untilSaved(page);
    await page.goto(`${origin}/tell/who-may-see-it/organisation`);
    await page.getByRole("radio").first().check();
    await untilSaved(page);
    await page.goto(`${origin}/tell/check`);
    await untilAllIsKept(page);
    await send(page, site.session.organisation.name);
    await page.goto(`${origin}/bsl/contact`);
    await expect(page.getByText("has not given a video relay")).toBeVisible();
    await context.setOffline(true);
    await page
      .getByRole("link", { name: /^Ask about your report of/u })
      .click();
    await goOn(page);
    await expect(page).toHaveTitle(/^Error: /u);
    await expect(page.locator(".errors")).toContainText(
      words.appointment.errorTimes,
    );
    await page.getByLabel(words.appointment.times).fill("Tuesday after 2");
    await untilSaved(page);
    await page.reload();
    await expect(page.getByLabel(words.appointment.times)).toHaveValue(
      "Tuesday after 2",
    );
    await goOn(page);
    await page.getByLabel(words.appointment.kinds["deaf-interpreter"]).check();
    await untilSaved(page);
    await goOn(page);
    await expect(page.getByLabel(words.appointment.notes)).toBeVisible();
    await page.getByRole("button", { name: /^Send this to/u }).click();
    await expect(page.getByText(words.appointment.mark)).toBeVisible();
    await expect(page.getByText(words.report.waiting).last()).toBeVisible();
    await context.setOffline(false);
    const inbox = await (await browser.newContext()).newPage();
    await signIn(inbox, site.inbox);
    await inbox.getByRole("table").getByRole("link").first().click();
    const message = inbox.getByRole("article");
    await expect(async () => {
      const look = inbox.getByRole("button", { name: /new/u });
      if ((await message.count()) === 0) await look.first().click();
      await expect(message).toContainText(said.caseworker.appointment.title, {
        timeout: 1000,
      });
    }).toPass();
    await expect(message).toContainText("Tuesday after 2");
    await expect(message).toContainText("A Deaf interpreter as well");
  });
});

test("an organisation adds a video from a file, and removes it", async ({
  page,
}) => {
  const site = await startCasework();
  const { form } = said.caseworker.bsl;
  await signIn(page, site.inbox);
  await page.getByRole("link", { name: said.caseworker.frame.bsl }).click();
  await page.getByRole("link", { name: asked["what-happened"].title }).click();
  await press(page, form.save);
  await expect(page).toHaveTitle(/^Error: /u);
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("button", { name: `${form.choose} ${form.video}` })
    .click();
  await (await chooser).setFiles(sample);
  await expect(page.getByLabel(form.lines.seconds)).toHaveValue("7");
  await page.getByLabel(form.transcript).fill("What happened?");
  for (const [name, text] of [
    ["translatorName", "Ida Example"],
    ["translatorRegistration", "T 1"],
    ["checkerName", "Bo Example"],
    ["checkerRegistration", "T 2"],
    ["signedOn", "3 May 2026"],
    ["scriptVersion", "1"],
  ] as const)
    await page.getByLabel(form.lines[name]).fill(text);
  await press(page, form.save);
  const row = page.getByRole("row", { name: asked["what-happened"].title });
  await expect(row).toContainText(said.caseworker.bsl.state.fits);
  await expect(row).toContainText("Ida Example");
  await page.getByRole("link", { name: asked["what-happened"].title }).click();
  await press(page, said.caseworker.bsl.remove);
  await press(page, said.caseworker.bsl["remove-act"]);
  await expect(row).toContainText(said.caseworker.bsl.state.none);
  await site.relay.stop();
});
