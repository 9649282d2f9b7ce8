import { expect, test } from "vitest";
import { pageFor } from "./page-for.ts";

test.each([
  ["/", "/index.html"],
  ["/tell", "/tell.html"],
  ["/tell/", "/tell.html"],
  ["/easy-read", "/easy-read.html"],
  ["/easy-read/tell", "/easy-read-tell.html"],
  ["/notes.html", "/notes.html"],
  ["/tell/who-did-it", "/app.html"],
  ["/reports/x", "/app.html"],
  ["/apiary", "/app.html"],
])("a navigation to %s is answered by %s", (path, page) => {
  expect(pageFor(path)).toBe(page);
});

test.each([
  "/api/v1/organisations",
  "/casework",
  "/casework/sign-in",
  "/dev/mail",
  "/healthz",
  "/readyz",
  "/metrics",
])("a navigation to %s is the relay's", (path) => {
  expect(pageFor(path)).toBeUndefined();
});
