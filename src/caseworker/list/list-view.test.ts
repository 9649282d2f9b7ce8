import { describe, expect, it } from "vitest";
import { makeKeyPair } from "../../envelope/organisation-keys.ts";
import { sealJson } from "../../envelope/seal.ts";
import { toBase64 } from "../../envelope/base64.ts";
import type { ListedReport, ReportList } from "../../protocol/casework.ts";
import { newsIn, openList } from "./list-view.ts";

const summary = {
  title: "A letter",
  place: "home",
  area: "",
  isInDanger: false,
  mode: "standard",
  ways: ["email"],
  never: ["phone"],
  notBefore: null,
  accessNeeds: "",
};

function row(id: string, change: Partial<ListedReport> = {}): ListedReport {
  return {
    id,
    state: "received",
    receivedAt: "2026-11-20T10:00:00.000Z",
    promisedOn: "2026-11-25",
    waitingSince: "2026-11-20T10:00:00.000Z",
    owner: null,
    version: 1,
    sealedSummary: "AAAA",
    filesHere: 0,
    filesNamed: 0,
    noticeFailed: false,
    ...change,
  };
}

function list(
  reports: readonly ListedReport[],
  total = reports.length,
): ReportList {
  const now = "2026-11-20T11:00:00.000Z";
  return { reports: [...reports], total, waiting: total, next: null, now };
}

describe("the list", () => {
  it("keeps the row of a summary that does not open", async () => {
    const ours = await makeKeyPair();
    const others = await makeKeyPair();
    const sealedFor = async (recipient: string) =>
      toBase64(await sealJson([recipient], summary));
    const open = await openList(
      list([
        row("a", { sealedSummary: await sealedFor(ours.recipient) }),
        row("b", { sealedSummary: await sealedFor(others.recipient) }),
        row("c"),
      ]),
      ours.identity,
    );
    expect(open.rows.map((each) => each.summary.is)).toEqual([
      "open",
      "not-for-us",
      "damaged",
    ]);
  });
});

describe("a quiet look", () => {
  it("finds nothing where only the clock went on", () => {
    const shown = list([row("a")]);
    const now = { ...shown, now: "2026-11-20T11:05:00.000Z" };
    expect(newsIn(shown, now)).toEqual({ is: "none" });
  });

  it("counts new reports, also those on a later page", () => {
    const shown = list([row("a")], 25);
    expect(newsIn(shown, list([row("a"), row("b")], 27))).toEqual({
      is: "new-reports",
      count: 2,
    });
    expect(newsIn(shown, list([row("a")], 26))).toEqual({
      is: "new-reports",
      count: 1,
    });
  });

  it("finds that somebody took a report", () => {
    const owner = { id: "1", name: "Sam" };
    expect(newsIn(list([row("a")]), list([row("a", { owner })]))).toEqual({
      is: "changes",
    });
  });
});
