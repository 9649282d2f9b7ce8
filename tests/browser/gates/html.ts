import type { Page } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

/**
 * Rules about how HTML is typed are off: the browser wrote what we read.
 * `no-inline-style` stays on, since the content security policy forbids them.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      "html-validate:recommended",
      "html-validate:document",
      "html-validate:a11y",
    ],
    rules: {
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "attr-quotes": "off",
      "doctype-style": "off",
      // Tick boxes of one group share a name, as radios do.
      "form-dup-name": [
        "error",
        { shared: ["radio", "checkbox", "button", "reset", "submit"] },
      ],
      // The summary of errors stands above the h1 (access.md 1.3).
      "heading-level": ["error", { minInitialRank: "h2" }],
      "long-title": "off",
      "no-trailing-whitespace": "off",
      "void-style": "off",
      // Safari takes the list away from lists without bullets.
      "no-redundant-role": "off",
      // A table whose rows stand as cards must say what it is.
      "prefer-native-element": "off",
      // Made by the build, with a hash in the content security policy.
      "require-sri": "off",
    },
  }),
);

/** Access rule 3: what html-validate finds in the page as it is rendered. */
export async function htmlFaults(page: Page): Promise<string[]> {
  const report = await validator.validateString(await page.content());
  return report.results.flatMap(({ messages, source }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(
        ({ ruleId, message, offset }) =>
          `html ${ruleId}: ${message} near ${(source ?? "").slice(offset, offset + 80)}`,
      ),
  );
}
