import { beforeAll, describe, expect, test } from "vitest";
import {
  answerQuestion,
  askedQuestions,
} from "../../src/domain/questionnaire/engine.ts";
import { whatIsLeft } from "../../src/domain/questionnaire/progress.ts";
import {
  ReportSummary,
  SealedReport,
} from "../../src/domain/report/sealed-report.ts";
import type { Report } from "../../src/domain/report/report.ts";
import { fromBase64 } from "../../src/envelope/base64.ts";
import {
  freezeVersion,
  type FrozenVersion,
} from "../../src/envelope/freeze.ts";
import { openJson } from "../../src/envelope/open.ts";
import { makeKeyPair } from "../../src/envelope/organisation-keys.ts";
import { caseAnswers } from "../seed/case-answers.ts";
import { caseNames, cases, type CaseName } from "../seed/case.ts";
import { answer, blankReport } from "../support/told.ts";
import { answersInText, tellInText } from "./text-client.ts";

const organisationId = "0190f000-0000-7000-8000-0000000000aa";
const claimedAt = "2026-11-20T12:00:00.000Z";

/** A case told from the first question to the last, sealed, and opened at the organisation. */
async function arrive(name: CaseName) {
  const told = cases[name];
  const values = caseAnswers(told, organisationId, "2026-11-20");
  const { report, asked } = tellInText(blankReport(), values, claimedAt);
  const { body, identity } = await freeze(report);
  const opened = await openJson(
    SealedReport,
    [identity],
    fromBase64(body.sealedReport),
  );
  const summary = await openJson(
    ReportSummary,
    [identity],
    fromBase64(body.sealedSummary),
  );
  if (opened.is !== "open" || summary.is !== "open") throw new Error("closed");
  const arrived = opened.value.report;
  const text = answersInText(arrived);
  return { told, asked, body, arrived, text, summary: summary.value };
}

async function freeze(
  report: Report,
): Promise<{ body: FrozenVersion; identity: string }> {
  const organisation = await makeKeyPair();
  const receipt = await makeKeyPair();
  const frozen = await freezeVersion({
    report,
    version: 1,
    organisation: { id: organisationId, recipient: organisation.recipient },
    receipt: { mailboxId: "m".repeat(22), recipient: receipt.recipient },
    files: [],
    claimedAt,
    maxSealedBytes: 262_144,
  });
  if (frozen.is !== "frozen") throw new Error("too long");
  return { body: frozen.body, identity: organisation.identity };
}

type Arrived = Awaited<ReturnType<typeof arrive>>;

describe.each(caseNames)("%s", (name) => {
  let here: Arrived;
  beforeAll(async () => {
    here = await arrive(name);
  });

  test("what was told and why arrive character for character", () => {
    const { told, text } = here;
    expect(text["what-happened"] ?? "").toBe(told.telling);
    expect(text["why-it-happened"]).toBe(told.perception);
    expect(text["who-did-it"]).toBe(told.people);
    expect(text["when-it-happened"]).toBe(told.when.text);
  });

  test("every other fact that a question carries arrives", () => {
    const { told, text } = here;
    const all = Object.values(text).join("\n");
    for (const fact of Object.values(told.where)) expect(all).toContain(fact);
    for (const { note } of told.evidence) expect(text["proof"]).toContain(note);
    expect(text["who-may-see-it"]).toBe(organisationId);
  });

  test("every question that fits was asked, and the first that was skipped is where it goes on", () => {
    const asked = askedQuestions(here.arrived).map(({ id }) => id);
    expect(here.asked).toEqual(asked);
    expect(whatIsLeft(here.arrived).carryOnAt).toBe(
      here.told.telling === "" ? "what-happened" : "safe-now",
    );
  });

  test("nobody had to give a phone number, and none will ring", () => {
    expect(here.body.contact.mobile).toBe("");
    expect(here.body.contact.never).toContain("phone");
    expect(here.body.contact.ways).not.toContain("phone");
    // What no question offers is not sent as if it had been chosen.
    expect(here.body.contact.ways).not.toContain("text");
  });

  test("the parts of who they are stand side by side, in no order of their own", () => {
    const because = (choices: readonly string[]) =>
      answerQuestion(
        blankReport(),
        "parts-of-you",
        answer({ kind: "choices", choices: [...choices], details: "" }),
      ).perception.because?.value;
    const told = here.told.because;
    expect(because(told)).toEqual(because(told.toReversed()));
    expect(here.arrived.perception.because?.value).toEqual({
      kind: "choices",
      choices: told,
      details: "",
    });
  });

  test("the list knows the report by its first words and its place", () => {
    const { told, summary } = here;
    const start = summary.title.replace("…", "");
    expect(told.telling.replace(/\s+/gu, " ")).toContain(start);
    expect(summary.place).toBe(told.where.kind);
    expect(summary.area).toBe(told.where.borough ?? "");
    expect(summary.isInDanger).toBe(name === "08-online-fraud");
  });
});

test("case 01 is written to by email alone, under the words 'Book club'", async () => {
  const { body } = await arrive("01-anonymous-letter");
  expect(body.contact).toMatchObject({
    ways: ["email"],
    email: "reporter@example.org",
    subject: "Book club",
    noticeSays: "news",
  });
});

test("case 02 says disability and race, and in the person's own words that they want text messages, not before 11", async () => {
  const { arrived, body, text } = await arrive("02-bus-ramp");
  expect(arrived.perception.because?.value).toMatchObject({
    choices: ["disability", "race"],
  });
  expect(body.contact).toMatchObject({ ways: ["app"], notBefore: null });
  expect(text["access-needs"]).toContain("text messages");
  expect(text["people-and-times"]).toContain("not before 11:00");
  expect(arrived.incidents[0]?.answers["when-it-happened"]?.value).toEqual({
    kind: "about-when",
    when: { is: "today", written: "today, about 20 minutes ago" },
  });
});

test("case 06 gives no address of any kind", async () => {
  const { body } = await arrive("06-officer");
  expect(body.contact).toMatchObject({
    ways: ["app"],
    never: ["phone", "email", "text"],
    email: "",
    mobile: "",
  });
});

test("case 05 says for each answer that a supporter wrote it, and for whom", async () => {
  const { arrived, text, body } = await arrive("05-supporter");
  const answers = [
    ...Object.values(arrived.answers),
    ...arrived.incidents.flatMap((each) => Object.values(each.answers)),
    arrived.perception.words,
    arrived.perception.because,
  ];
  expect(new Set(answers.map((each) => each?.by))).toEqual(
    new Set(["supporter"]),
  );
  expect(text["supporter-name"]).toBe("Kim");
  expect(text["supporter-agreed"]).toContain("Dara said yes");
  expect(body.contact.unsafe).toBe(
    "do not send anything to the flat, he opens the post",
  );
});

test("case 08 is in danger: a man who threatens knows where the person lives", async () => {
  const { summary } = await arrive("08-online-fraud");
  expect(summary.isInDanger).toBe(true);
});
