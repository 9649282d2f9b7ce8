import { expect, test } from "vitest";
import { vectors } from "./vectors.ts";

test.each(vectors)("$title", async ({ run, expected }) => {
  expect(await run()).toEqual(expected);
});
