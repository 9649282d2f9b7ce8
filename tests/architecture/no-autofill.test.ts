import { expect, it } from "vitest";
import { readSources } from "./source-files.ts";

/** What a field says to a browser's autofill. */
const said = /autocomplete=(?<value>"[^"]*"|\{[^}]*\})/gu;

it("no field of the reporter's app is kept by a browser's autofill", () => {
  const fields = readSources(
    ["src/design-system"],
    /(?<!file-)input\.tsx$|area\.tsx$/u,
  );
  expect(fields.length).toBeGreaterThan(2);
  for (const { path, text } of fields)
    if (/<(?:input|textarea)\b/u.test(text))
      expect(text, path).toMatch(/autocomplete=(?:"off"|\{.*\?\? "off"\})/u);
  const told = readSources(["src/reporter", "index.html"], /\.(?:tsx|html)$/u);
  const faults = told.flatMap(({ path, text }) =>
    [...text.matchAll(said)]
      .filter((found) => found.groups?.["value"] !== '"off"')
      .map(([fault]) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
