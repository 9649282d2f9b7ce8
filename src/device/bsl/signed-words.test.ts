import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import { clipPages } from "../../domain/bsl/clip-pages.ts";
import { questions } from "../../domain/questionnaire/questions.ts";
import { signedWords } from "./signed-words.ts";

const ids = questions.map(({ id }) => id);
const words = signedWords({ questionnaire, reporter }, ids);

it("R77: every question, every step of one, and every page that can have a clip has words to sign", async () => {
  expect(words.keys.length).toBeGreaterThan(questions.length);
  for (const key of words.keys) {
    expect(words.read(key), key).not.toEqual([]);
    expect(await words.hash(key), key).toMatch(/^[0-9a-f]{64}$/u);
  }
});

it("R77: a page has a name, and signs only words that are there", () => {
  for (const { title, groups } of clipPages) {
    expect(reporter).toHaveProperty(title, expect.any(String));
    for (const path of groups) expect(reporter).toHaveProperty(path);
  }
});

it("R77: the hash is the same wherever it is made", async () => {
  const small = { questionnaire: { a: { title: "Naïve?" } }, reporter: {} };
  const inNode = createHash("sha256").update("title=Naïve?").digest("hex");
  expect(await signedWords(small, ["a"]).hash("a")).toBe(inNode);
});

it("R77: one changed letter is another hash, and another question's words are none of it", async () => {
  const of = (title: string, other: string) =>
    signedWords(
      { questionnaire: { a: { title }, b: { title: other } }, reporter: {} },
      ["a"],
    ).hash("a");
  const before = await of("What happened?", "Why?");
  expect(await of("What happened?", "Why not?")).toBe(before);
  expect(await of("What happened.", "Why?")).not.toBe(before);
});

it("a key that is not asked has no words", async () => {
  expect(words.title("nothing")).toBeUndefined();
  expect(await words.hash("nothing")).toBeUndefined();
});
