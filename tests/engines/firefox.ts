import { launch } from "puppeteer-core";
import type { Engine } from "./engine.ts";

/** Starts Firefox ESR, which speaks WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
  });
  const page = await browser.newPage();
  return {
    goTo: async (url) => {
      await page.goto(url, { waitUntil: "load" });
    },
    run: async (body, ...args) =>
      page.evaluate(
        `(async (...args) => { ${body} })(...${JSON.stringify(args)})`,
      ),
    press: async (selector) => page.click(selector),
    type: async (selector, text) => page.type(selector, text),
    close: async () => browser.close(),
  };
}
