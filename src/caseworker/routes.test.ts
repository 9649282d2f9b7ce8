import { describe, expect, it } from "vitest";
import { listPath, readRoute, reportPath, signOutPath } from "./routes.ts";

const id = "0190f000-0000-7000-8000-00000000000a";

describe("addresses of the inbox", () => {
  it.each([
    ["/casework", { is: "list", after: null }],
    ["/casework/", { is: "list", after: null }],
    ["/casework/?after=a%2Fb", { is: "list", after: "a/b" }],
    [`/casework/reports/${id}`, { is: "report", id, version: null }],
    [`/casework/reports/${id}/?version=2`, { is: "report", id, version: 2 }],
    ["/casework/facts/", { is: "facts" }],
    ["/casework/sign-out", { is: "sign-out" }],
    ["/casework/bsl", { is: "bsl" }],
    ["/casework/bsl/contact", { is: "bsl-contact" }],
    ["/casework/bsl/video-what-happened", { is: "clip", key: "what-happened" }],
    ["/casework/bsl/video-page.start", { is: "clip", key: "page.start" }],
  ])("%s is a page", (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });

  it.each([
    "/",
    "/caseworker",
    "/casework/nowhere",
    "/casework/bsl/what-happened",
    "/casework/bsl/video-..",
    "/casework/reports",
    "/casework/reports/1",
    `/casework/reports/${id}/more`,
    "/casework/reports/..%2f..%2fsession",
  ])("%s is none", (address) => {
    expect(readRoute(address)).toEqual({ is: "unknown" });
  });

  it.each(["0", "-1", "1e3", "two", "1234567", ""])(
    "version %j means the latest",
    (version) => {
      const address = `${reportPath(id)}?version=${version}`;
      expect(readRoute(address)).toEqual({ is: "report", id, version: null });
    },
  );

  it("read back what they were made of", () => {
    expect(readRoute(listPath("x&y=z"))).toEqual({
      is: "list",
      after: "x&y=z",
    });
    expect(readRoute(reportPath(id, 3))).toMatchObject({ id, version: 3 });
    expect(readRoute(signOutPath)).toEqual({ is: "sign-out" });
  });
});
