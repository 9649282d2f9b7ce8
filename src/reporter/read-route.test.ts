import { describe, expect, it } from "vitest";
import { readRoute } from "./read-route.ts";
import { firstRoute } from "./routes.ts";

describe("addresses of the reporter's app", () => {
  it.each([
    ["/", { is: "start" }],
    ["/easy-read", { is: "start" }],
    ["/easy-read/", { is: "start" }],
    ["/tell", { is: "first-question", from: null }],
    ["/tell/?from=quick", { is: "first-question", from: "quick" }],
    ["/easy-read/tell?from=check", { is: "first-question", from: "check" }],
    ["/tell?from=elsewhere", { is: "first-question", from: null }],
  ])("%s is drawn by the first script", (address, route) => {
    expect(firstRoute(address)).toEqual(route);
    expect(readRoute(address)).toEqual(route);
  });

  it.each([
    [
      "/tell/safe-now?from=quick",
      { is: "question", id: "safe-now", step: null, from: "quick" },
    ],
    ["/tell/incidents/a1", { is: "incident", id: "a1" }],
    ["/tell/help-now?after=safe-now", { is: "danger", after: "safe-now" }],
    ["/looks/size", { is: "looks", part: "size" }],
    ["/what-counts/words?from=why-it-happened", { is: "counts" }],
    ["/reports/a1/video?step=notes", { is: "video", step: "notes" }],
    ["/reports/a1/elsewhere", { is: "not-found" }],
    ["/easy-reading", { is: "not-found" }],
    ["/nowhere", { is: "not-found" }],
  ])("%s comes with the rest", (address, route) => {
    expect(firstRoute(address)).toBeNull();
    expect(readRoute(address)).toMatchObject(route);
  });
});
