import type { Engine } from "./engine.ts";

/** Finds controls by the words that people see, and waits for what they wait for. */
export type Hand = {
  press(words: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** Waits until the page's heading says this. */
  untilHeading(words: string): Promise<void>;
  /** Waits until these words stand on the page. */
  untilSeen(words: string): Promise<void>;
};

const longestWaitMs = 30_000;

/** Marks the control whose name begins with the words; gives whether there is one. Runs in the page. */
const mark = `
  const [words, kinds] = args;
  document.querySelector("[data-hand]")?.removeAttribute("data-hand");
  const plain = (text) => (text ?? "").replaceAll(/\\s+/gu, " ").trim();
  const nameOf = (each) =>
    plain(
      document.getElementById(each.getAttribute("aria-labelledby"))?.textContent ??
      each.labels?.[0]?.textContent ?? each.getAttribute("aria-label") ?? each.textContent);
  const found = [...document.querySelectorAll(kinds)].find((each) => nameOf(each).startsWith(words));
  found?.setAttribute("data-hand", "");
  found?.scrollIntoView({ block: "center" });
  return found !== undefined;
`;

/** What the page says, waits for. Runs in the page. */
const heading = `return document.querySelector("h1")?.textContent ?? "";`;
const seen = `return document.querySelector("main").textContent.includes(args[0]);`;

/** The whole page, for whoever has to find out why something did not come. */
const shown = `return [location.href, document.title, document.body.innerText].join("\\n");`;

/** A hand that drives an engine. */
export function handOf(engine: Engine): Hand {
  const find = async (words: string, kinds: string) => {
    await until(`a control “${words}”`, async () =>
      Boolean(await engine.run(mark, words, kinds)),
    );
    return "[data-hand]";
  };
  return {
    press: async (words) => {
      const kinds = "main a, main button, main input, header button";
      await engine.press(await find(words, kinds));
    },
    write: async (label, text) => {
      const field = await find(label, "main textarea, main input");
      await engine.type(field, text);
    },
    untilHeading: async (words) =>
      until(`the heading “${words}”`, async () => {
        const said = String(await engine.run(heading));
        return said.trim() === words;
      }),
    untilSeen: async (words) => {
      const isSeen = async () => Boolean(await engine.run(seen, words));
      await until(`the words “${words}”`, isSeen).catch(
        async (error: unknown) => {
          const there = String(await engine.run(shown));
          throw new Error(`${String(error)}; there is: ${there}`);
        },
      );
    },
  };
}

/** Asks again until the answer is yes. A page that is just being left gives no answer: that is a no. */
export async function until(
  what: string,
  ask: () => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + longestWaitMs;
  while (Date.now() < end) {
    if (await ask().catch(() => false)) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`${what} did not come`);
}
