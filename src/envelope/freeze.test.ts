import * as v from "valibot";
import { expect, test } from "vitest";
import { answer, blankReport, words } from "../../tests/support/told.ts";
import { answerQuestion } from "../domain/questionnaire/engine.ts";
import { tellingOf } from "../domain/questionnaire/meanings.ts";
import { silentContactRules } from "../domain/report/contact-rules.ts";
import { ReportSummary, SealedReport } from "../domain/report/sealed-report.ts";
import { maxSealedBytes } from "../protocol/ids.ts";
import { PutReportVersion } from "../protocol/report-version.ts";
import { fromBase64 } from "./base64.ts";
import { freezeVersion, type ToFreeze } from "./freeze.ts";
import { openJson } from "./open.ts";
import { makeKeyPair } from "./organisation-keys.ts";

const [organisation, receipt] = await Promise.all([
  makeKeyPair(),
  makeKeyPair(),
]);
const told = answerQuestion(
  blankReport(),
  "what-happened",
  words("He shouted."),
);
const photo = {
  id: "0190f000-0000-7000-8000-00000000000f",
  name: "the letter.jpg",
  type: "image/jpeg",
  clear: { bytes: 9, sha256: "a".repeat(64) },
  sealed: { bytes: 10, sha256: "b".repeat(64) },
};

test("R10: a frozen version is a body that the protocol takes", async () => {
  expect(v.is(PutReportVersion, await body())).toBe(true);
});

test("the report opens for the organisation and the receipt, its summary for the organisation alone", async () => {
  const { sealedReport, sealedSummary } = await body({ files: [photo] });
  for (const { identity } of [organisation, receipt])
    expect(
      await openJson(SealedReport, [identity], fromBase64(sealedReport)),
    ).toEqual({
      is: "open",
      value: {
        report: told,
        version: 1,
        organisationId: "0190f000-0000-7000-8000-0000000000aa",
        manifest: [photo],
      },
    });
  const summary = fromBase64(sealedSummary);
  expect(
    await openJson(ReportSummary, [organisation.identity], summary),
  ).toMatchObject({ is: "open", value: { title: "He shouted." } });
  expect(await openJson(ReportSummary, [receipt.identity], summary)).toEqual({
    is: "not-for-us",
  });
});

test("the clear header names files by id, size and hash, never by name or type", async () => {
  const { files } = await body({ files: [photo] });
  expect(files).toEqual([{ id: photo.id, bytes: 10, sha256: "b".repeat(64) }]);
});

test("nothing that was told stands in the clear part but the contact rules", async () => {
  const { sealedReport: _, sealedSummary: __, ...clear } = await body();
  expect(JSON.stringify(clear)).not.toContain("shouted");
});

test("F8: what is edited afterwards is not in it", async () => {
  const before = structuredClone(told);
  const { sealedReport } = await body();
  answerQuestion(told, "what-happened", words("Another telling."));
  const opened = await openJson(
    SealedReport,
    [receipt.identity],
    fromBase64(sealedReport),
  );
  expect(opened.is === "open" && opened.value.report).toEqual(before);
});

test("a half-written address does not stop a report from being sent", async () => {
  const rules = { ...silentContactRules, email: "x".repeat(400) };
  const report = answerQuestion(
    told,
    "how-to-reach-you",
    answer({ kind: "contact", rules }),
  );
  expect(v.is(PutReportVersion, await body({ report }))).toBe(true);
});

test("however long one answer is, what could be frozen can be opened", async () => {
  const telling = "long ".repeat(50_000);
  const report = answerQuestion(told, "what-happened", words(telling));
  const { sealedReport } = await body({ report });
  const opened = await openJson(
    SealedReport,
    [organisation.identity],
    fromBase64(sealedReport),
  );
  expect(opened.is === "open" && tellingOf(opened.value.report)).toBe(telling);
});

test("what is larger than the relay takes is not frozen, and says how large it is", async () => {
  const report = answerQuestion(
    told,
    "what-happened",
    words("é".repeat(100_000)),
  );
  const long = answerQuestion(
    report,
    "why-it-happened",
    words("é".repeat(90_000)),
  );
  expect((await freezeVersion(freeze({ report }))).is).toBe("frozen");
  const frozen = await freezeVersion(freeze({ report: long }));
  expect(frozen).toMatchObject({ is: "too-long", maxBytes: maxSealedBytes });
});

function freeze(changes: Partial<ToFreeze> = {}): ToFreeze {
  return {
    report: told,
    version: 1,
    organisation: {
      id: "0190f000-0000-7000-8000-0000000000aa",
      recipient: organisation.recipient,
    },
    receipt: { mailboxId: "m".repeat(22), recipient: receipt.recipient },
    files: [],
    claimedAt: "2026-11-20T12:00:00.000Z",
    maxSealedBytes,
    ...changes,
  };
}

async function body(
  changes: Partial<ToFreeze> = {},
): Promise<PutReportVersion> {
  const frozen = await freezeVersion(freeze(changes));
  if (frozen.is !== "frozen") throw new Error("too long");
  return frozen.body;
}
