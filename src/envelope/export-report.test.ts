import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempDir } from "../../tests/support/temp-dir.ts";
import { readTools } from "../../tests/support/tools.ts";
import { blankReport, words } from "../../tests/support/told.ts";
import { answerQuestion } from "../domain/questionnaire/engine.ts";
import { exportReport } from "./export-report.ts";
import { freezeVersion } from "./freeze.ts";
import { fromBase64 } from "./base64.ts";
import { makeKeyPair } from "./organisation-keys.ts";
import { open } from "./open.ts";

const telling = "He said “go home”.\n\nÇa suffit! 🦽  two spaces, trailing ";

test("an exported report is opened by the stock age command, character for character", async (context) => {
  const { folder, age } = await stockAge(context);
  const organisation = await makeKeyPair();
  const receipt = await makeKeyPair();
  const report = answerQuestion(blankReport(), "what-happened", words(telling));
  const frozen = await freezeVersion({
    report,
    version: 1,
    organisation: { id: "o", recipient: organisation.recipient },
    receipt: { mailboxId: "m", recipient: receipt.recipient },
    files: [],
    claimedAt: "2026-11-20T12:00:00.000Z",
    maxSealedBytes: 262_144,
  });
  if (frozen.is !== "frozen") throw new Error("too long");
  const sealed = fromBase64(frozen.body.sealedReport);
  const files = await exportReport(receipt.identity, sealed);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  const clear = age(["-d", "-i", "notes-key.txt", "notes.age"]);
  expect(JSON.parse(clear.toString())).toEqual({
    report,
    version: 1,
    organisationId: "o",
    manifest: [],
  });
});

test("what the stock age command seals to a receipt, Heard opens", async (context) => {
  const { age } = await stockAge(context);
  const receipt = await makeKeyPair();
  const sealed = age(["-r", receipt.recipient], telling);
  const opened = await open([receipt.identity], sealed);
  expect(opened.is === "open" && new TextDecoder().decode(opened.value)).toBe(
    telling,
  );
});

test("the names of the exported files say nothing of crime or disability", async () => {
  const { identity } = await makeKeyPair();
  const names = (await exportReport(identity, new Uint8Array())).map(
    (file) => file.name,
  );
  expect(names).toEqual(["notes.age", "notes-key.txt"]);
});

type Stock = {
  readonly folder: string;
  readonly age: (args: readonly string[], input?: string) => Buffer;
};

/** The stock command in a folder of its own. Where it cannot be had, the test says so, except in CI, where it fails. */
async function stockAge(context: {
  skip: (note: string) => never;
}): Promise<Stock> {
  const command = readTools().age;
  if (command === null) {
    if (process.env["CI"] !== undefined) throw new Error("no age command");
    return context.skip("skipped: no age command");
  }
  const { path, remove } = await tempDir("age");
  onTestFinished(remove);
  return {
    folder: path,
    age: (args, input = "") =>
      execFileSync(command, args, { cwd: path, input, timeout: 10_000 }),
  };
}
