import { beforeAll, describe, expect, it } from "vitest";
import { toBase64 } from "../../envelope/base64.ts";
import { makeKeyPair } from "../../envelope/organisation-keys.ts";
import { sealJson } from "../../envelope/seal.ts";
import type { ReportList } from "../../protocol/casework.ts";
import { findDanger } from "./find-danger.ts";

const summary = {
  title: "",
  place: "",
  area: "",
  mode: "standard",
  ways: [],
  never: [],
  notBefore: null,
  accessNeeds: "",
};

describe("who is not safe", () => {
  let keys: { identity: string; recipient: string };
  let safe: string;
  let unsafe: string;

  beforeAll(async () => {
    keys = await makeKeyPair();
    const sealed = async (isInDanger: boolean) =>
      toBase64(await sealJson([keys.recipient], { ...summary, isInDanger }));
    [safe, unsafe] = [await sealed(false), await sealed(true)];
  });

  const row = (id: string, sealedSummary: string, isWaiting = true) => {
    const receivedAt = `2026-11-${id}T10:00:00.000Z`;
    return {
      id,
      state: "received" as const,
      receivedAt,
      promisedOn: null,
      waitingSince: isWaiting ? receivedAt : null,
      owner: null,
      version: 1,
      sealedSummary,
      filesHere: 0,
      filesNamed: 0,
      noticeFailed: false,
    };
  };
  const page = (
    reports: ReportList["reports"],
    next: string | null,
  ): ReportList => ({
    reports,
    total: 9,
    waiting: 3,
    next,
    now: "2026-11-20T11:00:00.000Z",
  });
  const find = async (pages: readonly ReportList[], breaksAt = "") => {
    const [first] = pages;
    if (first === undefined) throw new Error("no page");
    return findDanger(
      {
        reports: async (after) =>
          after === breaksAt
            ? ({ is: "unreachable" } as const)
            : ({ is: "ok", value: pages[Number(after)] ?? first } as const),
        organisationIdentity: keys.identity,
        isWanted: () => true,
      },
      first,
    );
  };

  it("is named from every page of who waits, the newest first", async () => {
    const found = await find([
      page([row("01", unsafe), row("02", safe)], "1"),
      page([row("03", unsafe), row("04", unsafe, false)], "2"),
      page([row("05", unsafe)], null),
    ]);
    expect(found.rows.map(({ report }) => report.id)).toEqual(["03", "01"]);
    expect(found.notLookedAt).toBe(0);
  });

  it("is not said to be all where a page did not come", async () => {
    const pages = [page([row("01", unsafe), row("02", safe)], "1")];
    const found = await find(pages, "1");
    expect(found.rows.map(({ report }) => report.id)).toEqual(["01"]);
    expect(found.notLookedAt).toBe(1);
  });
});
