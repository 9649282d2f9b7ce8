import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

import { said } from "../support/said.ts";
import { axeFaults } from "./gates/axe.ts";
import { edgeFaults } from "./gates/edges.ts";
import { everyFault } from "./gates/every-gate.ts";
import { focusRingFaults } from "./gates/focus-ring.ts";
import { forcedColoursFaults } from "./gates/forced-colors.ts";
import { htmlFaults } from "./gates/html.ts";
import { ideaFaults } from "./gates/ideas.ts";
import { ibmFaults } from "./gates/ibm.ts";
import { firstStopsFaults, keyboardFaults, tabWalk } from "./gates/keyboard.ts";
import { markFaults } from "./gates/marks.ts";
import { motionFaults } from "./gates/motion.ts";
import { nameFaults } from "./gates/names.ts";
import { watchOutside } from "./gates/outside.ts";
import {
  reflowFaults,
  reflowFaultsWith,
  textSize,
  widestSpacing,
} from "./gates/reflow.ts";
import { pictureFaults } from "./gates/pictures.ts";
import { signedFaults } from "./gates/signed.ts";
import { structureFaults } from "./gates/structure.ts";
import { targetFaults } from "./gates/targets.ts";

test.use({ viewport: { width: 320, height: 800 } });

const style = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #fff; color: #000; overflow-wrap: anywhere;
         font: 1.25rem/1.5 sans-serif; }
  a, button, input { display: block; min-width: 44px; min-height: 44px;
         margin: 16px; max-width: calc(100% - 32px); font: inherit; }
  h1 { font-size: 1.5rem; }
  a { color: #0b4f4a; }
  button, input { background: #fff; color: #000; border: 2px solid #000; }
  :focus-visible { outline: 4px solid #000; outline-offset: 2px; }`;

/** A small page that is well, with one thing changed. */
function pageWith(change: { css?: string; main?: string; lang?: string }) {
  return `<!DOCTYPE html><html lang="${change.lang ?? "en-GB"}">
  <head><meta charset="UTF-8"><title>A small page</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${style}${change.css ?? ""}</style></head>
  <body><header><a href="#main">Skip to the main part</a>
  <a href="#leave" id="leave">Leave quickly</a></header>
  <main id="main"><h1>What happened?</h1>
  <label for="what">Your words</label>
  <input id="what" name="what" type="text" autocomplete="off">
  <button type="button">Continue</button>${change.main ?? ""}</main>
  </body></html>`;
}

const walkThen =
  (faultsOf: typeof keyboardFaults) =>
  async (page: Page): Promise<string[]> =>
    faultsOf(await tabWalk(page));

test("a page that is well passes every gate", async ({ page }) => {
  await page.setContent(pageWith({}));
  expect(await everyFault(page)).toEqual([]);
  const walk = await tabWalk(page);
  const words = { skip: "Skip", leave: "Leave" };
  expect(firstStopsFaults(walk, words)).toEqual([]);
});

/** A gate that holds in Easy Read alone. */
const easyRead =
  (faultsOf: typeof pictureFaults) =>
  async (page: Page): Promise<string[]> => {
    await page.evaluate(() => {
      document.documentElement.dataset["mode"] = "easy-read";
    });
    return faultsOf(page);
  };

const tile =
  '<span class="tile"><svg width="96" height="96" aria-hidden="true"></svg></span>';

type Planted = {
  fault: string;
  change: { css?: string; main?: string; lang?: string };
  gate: (page: Page) => Promise<string[]>;
  says: RegExp;
};

const field = '<input id="bare" name="bare" type="text" autocomplete="off">';

const planted: Planted[] = [
  {
    fault: "a field without a label, to axe",
    change: { main: field },
    gate: axeFaults,
    says: /axe label/,
  },
  {
    fault: "a field without a label, to IBM's engine",
    change: { main: field },
    gate: ibmFaults,
    says: /ibm input_label_exists/,
  },
  {
    fault: "a field without a label, to html-validate",
    change: { main: field },
    gate: htmlFaults,
    says: /html input-missing-label/,
  },
  {
    fault: "a field without a name",
    change: { main: field },
    gate: nameFaults,
    says: /name: a textbox has none/,
  },
  {
    fault: "text of 4.5 to 1, where 7 to 1 is due",
    change: { main: '<p class="pale">Pale</p>', css: ".pale{color:#767676}" },
    gate: axeFaults,
    says: /axe color-contrast-enhanced/,
  },
  {
    fault: "tabindex 1, to axe",
    change: { main: '<a href="#b" tabindex="1">First of all</a>' },
    gate: axeFaults,
    says: /axe tabindex/,
  },
  {
    fault: "tabindex 1, to the keyboard",
    change: { main: '<a href="#b" tabindex="1">First of all</a>' },
    gate: walkThen(keyboardFaults),
    says: /tabindex above 0/,
  },
  {
    fault: "a Tab order that is not the order on the page",
    change: {
      css: "main{display:flex;flex-direction:column-reverse}",
    },
    gate: walkThen(keyboardFaults),
    says: /stands before .* but comes after/,
  },
  {
    fault: "a keyboard trap",
    change: {
      main: `<button type="button" id="trap">Trap</button><a href="#after">After</a>
        <script>document.getElementById("trap").addEventListener("keydown", (event) => event.preventDefault())</script>`,
    },
    gate: walkThen(keyboardFaults),
    says: /trap at <button> Trap/,
  },
  {
    fault: "a control that Tab cannot come to",
    change: {
      main: `<button type="button" id="lost">Lost</button>
        <script>document.getElementById("lost").addEventListener("focus", (event) => event.target.blur())</script>`,
    },
    gate: walkThen(keyboardFaults),
    says: /Tab never comes to <button> Lost/,
  },
  {
    fault: "focus on what is hidden",
    change: {
      main: '<a href="#ghost" class="ghost">Ghost</a>',
      css: ".ghost{position:absolute;left:-999px}",
    },
    gate: walkThen(keyboardFaults),
    says: /focus on hidden <a> Ghost/,
  },
  {
    fault: "focus that cannot be seen",
    change: { css: "button:focus-visible{outline:none}" },
    gate: walkThen(focusRingFaults),
    says: /focus: <button> Continue shows a line of 0 px/,
  },
  {
    fault: "a focus line as pale as the page",
    change: { css: "button:focus-visible{outline-color:#ddd}" },
    gate: walkThen(focusRingFaults),
    says: /focus: <button> Continue 1\.\d inside/,
  },
  {
    fault: "a bar that lies over what has focus",
    change: {
      main: '<div class="bar">A bar</div>',
      css: ".bar{position:fixed;inset:0 0 auto;height:120px;background:#fff}",
    },
    gate: walkThen(focusRingFaults),
    says: /lies over/,
  },
  {
    fault: "a target of 20 px",
    change: {
      main: '<button type="button" class="tiny">x</button>',
      css: ".tiny{min-width:20px;min-height:20px;width:20px;height:20px;padding:0}",
    },
    gate: targetFaults,
    says: /<button> x is 20 x 20/,
  },
  {
    fault: "targets that touch",
    change: {
      main: '<a href="#one" class="near">One</a><a href="#two" class="near">Two</a>',
      css: ".near{margin:0}",
    },
    gate: targetFaults,
    says: /0\.0 px from/,
  },
  {
    fault: "a field with a pale edge",
    change: { css: "input{border-color:#ccc}" },
    gate: edgeFaults,
    says: /edge: <input> what 1\.6\d to 1/,
  },
  {
    fault: "two h1",
    change: { main: "<h1>Again</h1>" },
    gate: structureFaults,
    says: /2 h1/,
  },
  {
    fault: "words that only a program would say",
    change: { main: "<p>[object Object]: after lunch</p>" },
    gate: structureFaults,
    says: /it says \[object/,
  },
  {
    fault: "no language",
    change: { lang: "" },
    gate: structureFaults,
    says: /lang is ""/,
  },
  {
    fault: "no language, to axe",
    change: { lang: "" },
    gate: axeFaults,
    says: /axe html-has-lang/,
  },
  {
    fault: "a form that checks before it is sent",
    change: {
      main: '<form action="#x"><button type="submit">Send</button></form>',
    },
    gate: structureFaults,
    says: /lacks novalidate/,
  },
  {
    fault: "a page wider than the screen",
    change: {
      main: '<div class="wide">Wide</div>',
      css: ".wide{width:600px}",
    },
    gate: reflowFaults,
    says: /the page is 600 wide in 320/,
  },
  {
    fault: "text that is cut off when it is spaced out",
    change: {
      main: '<p class="box">It was on the bus</p>',
      css: ".box{width:165px;height:30px;overflow:hidden;margin:0}",
    },
    gate: (page) => reflowFaultsWith(page, widestSpacing),
    says: /cut off: It was on the bus/,
  },
  {
    fault: "text that does not fit when it is large",
    change: {
      main: '<p class="fixed">Neighbourhood</p>',
      css: ".fixed{white-space:nowrap}",
    },
    gate: (page) => reflowFaultsWith(page, textSize(300)),
    says: /runs out of the page: Neighbourhood/,
  },
  {
    fault: "a word that is broken inside",
    change: {
      main: '<p class="narrow">happened</p>',
      css: ".narrow{width:90px}",
    },
    gate: (page) => reflowFaultsWith(page, textSize(200)),
    says: /broken inside the word: happened/,
  },
  {
    fault: "text over other text",
    change: {
      main: '<p class="over">Written over the heading</p>',
      css: "h1{margin:0}.over{position:absolute;top:136px;margin:0}header{height:136px;overflow:hidden}",
    },
    gate: reflowFaults,
    says: /one over the other/,
  },
  {
    fault: "motion",
    change: { css: "button{transition:all .2s}" },
    gate: motionFaults,
    says: /transition on button/,
  },
  {
    fault: "an animation",
    change: {
      css: "@keyframes turn{to{rotate:1turn}}h1{animation:turn 2s infinite}",
    },
    gate: motionFaults,
    says: /a running animation/,
  },
  {
    fault: "two links of one name to two places",
    change: {
      main: '<a href="#one">Change</a><a href="#two">Change</a>',
    },
    gate: nameFaults,
    says: /two links "change" lead to two places/,
  },
  {
    fault: "a name that is not what is to be seen",
    change: {
      main: '<button type="button" aria-label="Submit the form">Send</button>',
    },
    gate: nameFaults,
    says: /"submit the form" does not start with "send"/,
  },
  {
    fault: "chosen that looks like not chosen when colours are forced",
    change: {
      main: '<label><input type="checkbox" class="flat" name="pick" value="pick">Pick</label>',
      css: ".flat{appearance:none}.flat:checked{background:green}",
    },
    gate: forcedColoursFaults,
    says: /chosen looks like not chosen: pick/,
  },
  ...[
    { type: "checkbox", corner: "24px", says: /a checkbox with .* 0\.50/ },
    { type: "radio", corner: "20%", says: /a radio with .* 0\.20/ },
  ].map(({ type, corner, says }) => ({
    fault: `a ${type} that looks like the other kind of choice`,
    change: {
      main: `<label><input type="${type}" class="mark" name="pick" value="pick">Pick</label>`,
      css: `.mark{appearance:none;width:48px;min-height:48px;border-radius:${corner}}`,
    },
    gate: markFaults,
    says,
  })),
  {
    fault: "focus that only a shadow shows when colours are forced",
    change: {
      css: "button:focus-visible{outline:none;box-shadow:0 0 0 4px #000}",
    },
    gate: forcedColoursFaults,
    says: /no focus line: <button> Continue/,
  },
  {
    fault: "a style attribute, which the policy would turn away",
    change: { main: '<p style="color: #111">Styled</p>' },
    gate: htmlFaults,
    says: /html no-inline-style/,
  },
  {
    fault: "an id that is there twice",
    change: { main: '<p id="what">Twice</p>' },
    gate: htmlFaults,
    says: /html no-dup-id/,
  },
  {
    fault: "six ideas that stand together",
    change: { main: '<p class="idea">One more idea</p>'.repeat(6) },
    gate: ideaFaults,
    says: /a sixth stands with them: One more idea/,
  },
  ...[
    { fault: "no word of a video", main: "" },
    {
      fault: "two lines that there is no video",
      main: `<p>${said.reporter.signed.none}</p>`.repeat(2),
    },
  ].map(({ fault, main }) => ({
    fault: `${fault}, for who reads in British Sign Language`,
    change: { main },
    gate: async (page: Page) => {
      await page.evaluate(() => {
        document.documentElement.dataset["mode"] = "bsl";
      });
      return signedFaults(page);
    },
    says: /signed: [02] of a video/,
  })),
  {
    fault: "a control without a picture in Easy Read",
    change: {},
    gate: easyRead(pictureFaults),
    says: /no picture: Continue/,
  },
  {
    fault: "one picture for two things",
    change: {
      main: `<a href="#one">${tile}<span>Keep it</span></a><a href="#two">${tile}<span>Send it</span></a>`,
    },
    gate: easyRead(pictureFaults),
    says: /one picture for two things: Keep it \/ Send it/,
  },
  {
    fault: "words that lie over their picture",
    change: {
      main: `<p class="pictured over">${tile}<span>Keep it</span></p>`,
      css: ".over{position:relative}.over>:last-child{position:absolute;left:20px;top:20px}",
    },
    gate: easyRead(pictureFaults),
    says: /words lie over their picture: Keep it/,
  },
  {
    fault: "words squeezed to one side below their picture",
    change: {
      main: `<p class="pictured">${tile}<span>Keep it</span></p>`,
      css: ".pictured>:last-child{display:block;margin-left:80px}",
    },
    gate: easyRead(pictureFaults),
    says: /words stand off the row's edge: Keep it/,
  },
  {
    fault: "a word that is broken on a button",
    change: {
      main: '<button type="button" class="tight">Organisation</button>',
      css: ".tight{width:150px;padding:0}",
    },
    gate: (page) => reflowFaultsWith(page, textSize(200)),
    says: /broken inside the word: Organisation/,
  },
  {
    fault: "a skip link that is not the first stop",
    change: {},
    gate: async (page) => {
      await page.evaluate(() => {
        const leave = document.getElementById("leave");
        leave?.parentElement?.prepend(leave);
      });
      const words = { skip: "Skip", leave: "Leave" };
      return firstStopsFaults(await tabWalk(page), words);
    },
    says: /not the skip link/,
  },
];

for (const { fault, change, gate, says } of planted) {
  test(`the gates find ${fault}`, async ({ page }) => {
    await page.setContent(pageWith(change));
    expect((await gate(page)).join("\n")).toMatch(says);
  });
}

test("the gates find a request that leaves this machine", async ({
  page,
  context,
}) => {
  const outside = watchOutside(context);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end('<img src="http://outside.test/dot.png" alt="">');
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  expect(outside).toEqual(["GET http://outside.test"]);
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
});
