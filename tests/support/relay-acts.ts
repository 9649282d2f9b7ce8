import { createHash, randomBytes } from "node:crypto";
import {
  silentContactRules,
  type ContactRules,
} from "../../src/domain/report/contact-rules.ts";
import { makeUuid } from "../../src/domain/uuid-v7.ts";
import type { SetUp } from "../../src/protocol/casework.ts";
import type { PutReportVersion } from "../../src/protocol/report-version.ts";
import { testSetUpCode } from "./relay-in-process.ts";

/** How a test asks a relay, in process or over a socket. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A recipient that has the form of one. Nothing is sealed to it: the relay never opens what it stores. */
export const someRecipient = `age1${"q".repeat(58)}`;

export const origin = "https://heard.example";

/** A new UUIDv7. */
export function newUuid(): string {
  return makeUuid(Date.now(), randomBytes(10));
}

/** Bytes that stand for sealed ones, as base64. */
export function someSealed(bytes = 48): string {
  return randomBytes(bytes).toString("base64");
}

/** A receipt as far as the relay knows it. */
export type TestReceipt = {
  readonly mailboxId: string;
  readonly token: string;
};

export function newReceipt(): TestReceipt {
  return {
    mailboxId: randomBytes(16).toString("base64url"),
    token: randomBytes(32).toString("base64url"),
  };
}

/** A body of set-up with one organisation and its first caseworker. */
export function setUpBody(name = "Voices", days = 3): SetUp {
  return {
    code: testSetUpCode,
    organisation: {
      id: newUuid(),
      name,
      areas: ["Northtown"],
      promiseDays: days,
      ways: ["email", "app"],
      recipient: someRecipient,
      recoveryRecipient: someRecipient,
      identityForRecovery: someSealed(),
    },
    caseworker: {
      id: newUuid(),
      name: "Ama Osei",
      email: "ama@voices.example",
      passphraseSalt: randomBytes(16).toString("base64"),
      proof: createHash("sha256").update("a long passphrase").digest("hex"),
      recipient: someRecipient,
      sealedIdentity: someSealed(),
      organisationIdentity: someSealed(),
    },
  };
}

/** An envelope for an organisation. */
export function reportBody(
  organisationId: string,
  receipt: TestReceipt,
  contact: Partial<ContactRules> = {},
  sealedBytes = 200,
): PutReportVersion {
  return {
    organisationId,
    mailboxId: receipt.mailboxId,
    recipient: someRecipient,
    claimedAt: "2026-11-20T09:59:00.000Z",
    files: [],
    contact: { ...silentContactRules, ...contact },
    sealedReport: someSealed(sealedBytes),
    sealedSummary: someSealed(60),
  };
}

/** What `fetch` needs for a JSON body. */
export function withJson(
  method: string,
  body: unknown,
  headers: Record<string, string> = {},
): RequestInit {
  return {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

/** The bearer of a receipt. */
export function bearer(receipt: Pick<TestReceipt, "token">): {
  authorization: string;
} {
  return { authorization: `Bearer ${receipt.token}` };
}

/** Sets a relay up; gives what was sent and the caseworker's cookie. */
export async function setUp(
  ask: Ask,
  body: SetUp = setUpBody(),
): Promise<{ body: SetUp; organisationId: string; cookie: string }> {
  const answer = await ask(
    "/api/v1/casework/set-up",
    withJson("POST", body, { origin }),
  );
  if (answer.status !== 201)
    throw new Error(`set-up answered ${String(answer.status)}`);
  return {
    body,
    organisationId: body.organisation.id,
    cookie: cookieOf(answer),
  };
}

/** The session that an answer sets, as the browser sends it back. */
export function cookieOf(answer: Response): string {
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

/** A report that was put: what a test needs to go on with it. */
export type PutReport = {
  readonly id: string;
  readonly receipt: TestReceipt;
  readonly body: PutReportVersion;
  readonly answer: Response;
};

/** Puts the first version of a new report. */
export async function putReport(
  ask: Ask,
  organisationId: string,
  contact: Partial<ContactRules> = {},
): Promise<PutReport> {
  const receipt = newReceipt();
  const id = newUuid();
  const body = reportBody(organisationId, receipt, contact);
  const answer = await putVersion(ask, id, 1, receipt, body);
  return { id, receipt, body, answer };
}

/** Puts a version. */
export function putVersion(
  ask: Ask,
  id: string,
  version: number,
  receipt: TestReceipt,
  body: unknown,
): Promise<Response> {
  return ask(
    `/api/v1/reports/${id}/versions/${String(version)}`,
    withJson("PUT", body, bearer(receipt)),
  );
}

/** Appends an answer of the organisation. */
export function putAnswer(
  ask: Ask,
  cookie: string,
  reportId: string,
  id = newUuid(),
  sealed = someSealed(),
): Promise<Response> {
  return ask(
    `/api/v1/casework/messages/${id}`,
    withJson(
      "PUT",
      {
        reportId,
        claimedAt: "2026-11-20T10:00:00.000Z",
        sealed,
        noticeText: null,
      },
      { cookie, origin },
    ),
  );
}

/** Appends a message of the person. */
export function putMessage(
  ask: Ask,
  receipt: TestReceipt,
  id = newUuid(),
  sealed = someSealed(),
): Promise<Response> {
  return ask(
    `/api/v1/mailbox/messages/${id}`,
    withJson(
      "PUT",
      { claimedAt: "2026-11-20T10:00:00.000Z", sealed },
      bearer(receipt),
    ),
  );
}

/** The kind of a problem document. */
export async function problemOf(answer: Response): Promise<string> {
  const document = (await answer.json()) as { type?: string };
  return (document.type ?? "").replace("urn:heard:problem:", "");
}
