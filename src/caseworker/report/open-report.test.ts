import { expect, test } from "vitest";
import { blankReport } from "../../../tests/support/told.ts";
import { toBase64 } from "../../envelope/base64.ts";
import { makeKeyPair } from "../../envelope/organisation-keys.ts";
import { sealJson } from "../../envelope/seal.ts";
import type { CaseworkReport } from "../../protocol/casework.ts";
import { openReport } from "./open-report.ts";

const organisationId = "0190f000-0000-7000-8000-0000000000aa";
const report = blankReport();
const { identity, recipient } = await makeKeyPair();

test("a body that names this report, version and organisation is read", async () => {
  expect(await opened({})).toBe("open");
});

test("a body of another report, version or organisation is said to be altered", async () => {
  expect(await opened({ report: { ...report, id: "other" } })).toBe("altered");
  expect(await opened({ version: 2 })).toBe("altered");
  expect(await opened({ organisationId: "other" })).toBe("altered");
});

async function opened(change: object) {
  const body = { report, version: 1, organisationId, manifest: [], ...change };
  const sealedReport = toBase64(await sealJson([recipient], body));
  const stored = {
    id: report.id,
    versions: [{ version: 1, sealedReport }],
    messages: [],
  } as unknown as CaseworkReport;
  const { versions } = await openReport(stored, identity, organisationId);
  return versions[0]?.opened.is;
}
