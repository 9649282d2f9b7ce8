import { expect, type Page } from "@playwright/test";
import { expectAgreed } from "../../support/agreed.ts";
import { saidOn } from "../../support/said.ts";
import { steady } from "../../support/steady.ts";
import type { Look } from "./look.ts";

/**
 * A look that compares every screen's tree of roles and names with the one that was agreed: `tests/browser/trees/{app}/`
 * (access.md rule 14). The frame around them is one file, see `frameTree`. A screen that differs does not end the walk.
 */
export function treeLook(page: Page, app: string): Look {
  return async (screen) => {
    const { saved } = saidOn(page).reporter;
    await expect(page.getByText(saved.saving, { exact: true })).toHaveCount(0);
    const name = screen.replaceAll(/[^a-z0-9]+/giu, "-").replace(/-$/u, "");
    await expectAgreed(() => drawMain(page), ["trees", app, `${name}.yml`]);
  };
}

/** Both looks at once, so that a way is walked once for both. */
export function withTree(look: Look, tree: Look | false): Look {
  if (tree === false) return look;
  return async (screen, like) => {
    await look(screen, like);
    await tree(screen);
  };
}

async function drawMain(page: Page): Promise<string> {
  const { receipt } = saidOn(page).reporter;
  const words = new RegExp(
    `(list "${receipt.label}":\\n)((?:\\s*- listitem: \\w+\\n?){6})`,
    "u",
  );
  const tree = await page.getByRole("main").ariaSnapshot();
  const drawn = tree.replace(words, (_, list: string, items: string) =>
    [list, items.replaceAll(/listitem: \w+/gu, "listitem: (word)")].join(""),
  );
  return `${steady(drawn)}\n`;
}

/** The tree of the bar and the foot of a page, which are the same everywhere. */
export async function frameTree(page: Page): Promise<string> {
  const parts = await Promise.all(
    (["banner", "contentinfo"] as const).map((part) =>
      page.getByRole(part).ariaSnapshot(),
    ),
  );
  return `${parts.join("\n")}\n`;
}
