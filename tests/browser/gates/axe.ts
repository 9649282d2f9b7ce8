import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** Off in axe unless named. */
const alsoOn = [
  "color-contrast-enhanced",
  "target-size",
  "tabindex",
  "heading-order",
  "focus-order-semantics",
];

/** Access rule 1: what axe finds on the page as it stands now. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No page of Heard has frames: nothing has to be put together in a page beside it.
    .setLegacyMode(true)
    .options({
      resultTypes: ["violations"],
      runOnly: { type: "tag", values: tags },
      rules: Object.fromEntries(alsoOn.map((id) => [id, { enabled: true }])),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `axe ${id}: ${node.html.slice(0, 160)}`),
  );
}
