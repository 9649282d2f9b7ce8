import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowablePieces } from "./paragraph-words.ts";
import { ownWords } from "./own-words.ts";
import {
  noticeSent,
  quotedMails,
  tellings,
} from "../../../tests/support/quoted-mails.ts";

const mailDomain = "heard.example";
const marked = noticeSent.replaceAll(/^/gmu, "> ");
const pieces = new Set(knowablePieces(noticeSent));
const knows = (words: string): boolean => pieces.has(words);

function strip(text: string): string {
  return ownWords(text, mailDomain, knows);
}

describe("the person's own words of a reply", () => {
  it.each(Object.keys(quotedMails))("R54: without the quote: %s", (program) => {
    for (const telling of tellings) {
      const quote = quotedMails[program] ?? "";
      expect(strip(quote.replace("WORDS", () => telling))).toBe(telling);
    }
  });

  it.each(Object.keys(quotedMails))(
    "R54: a quote with nothing written to it has no words: %s",
    (program) => {
      expect(strip((quotedMails[program] ?? "").replace("WORDS", ""))).toBe("");
    },
  );

  it.each(Object.keys(quotedMails))(
    "R54: whatever is written above the quote arrives letter for letter: %s",
    (program) => {
      const line = fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.constantFrom(
          "> he shouted this",
          "--",
          "- milk",
          "From: the residents",
          "Sent from my sister's phone",
          "On Tuesday 17 November 2026 at 10:02 he wrote:",
          "On Monday the officer wrote:",
          "________________",
          "To: number 9",
          "Subject: your chair",
          "",
          " ",
        ),
      );
      const words = fc
        .array(line, { minLength: 1, maxLength: 8 })
        .map((lines) => lines.join("\n").replaceAll(/[\r\u2028\u2029]/gu, ""))
        .filter((text) => !/^-- $/mu.test(text));
      fc.assert(
        fc.property(words, (written) => {
          // Nobody can tell these lines from those that a program wrote.
          const isClaimed =
            /wrote:\s*$/u.test(written) ||
            /^From:.*(?:\n(?:To|Subject):.*){2}/mu.test(written);
          fc.pre(!isClaimed || !program.endsWith("nothing above the quote"));
          const quote = quotedMails[program] ?? "";
          const arrived = strip(quote.replace("WORDS", () => written));
          expect(arrived).toBe(withoutBlankEnds(written));
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("answers that stand between quoted lines", () => {
  it("R54: all stay, with the lines that they answer", () => {
    const text = [
      "On Tue, 17 Nov 2026 at 10:02, Messages <messages@heard.example> wrote:",
      "> Can you come to the library on Friday?",
      "Yes, at 2.",
      "",
      "> Do you need an interpreter at the meeting?",
      "Yes, BSL.",
      "",
      "> To answer, reply to this email.",
    ].join("\n");
    expect(strip(text)).toBe(
      [
        "> Can you come to the library on Friday?",
        "Yes, at 2.",
        "",
        "> Do you need an interpreter at the meeting?",
        "Yes, BSL.",
      ].join("\n"),
    );
  });

  it("R54: all stay where Outlook marks no line of the quote", () => {
    const text = [
      "My answers are below.",
      "",
      "________________________________",
      "From: Messages <messages@heard.example>",
      "Sent: 17 November 2026 10:02",
      "To: ama@example.org <ama@example.org>",
      "Subject: Book club",
      "",
      "Hello Ama,",
      "",
      "Can you come to the library on Friday?",
      "Yes, at 2, and my sister comes too.",
      "",
      "Do you need an interpreter at the meeting? We can book one from the list that you gave us, and pay for it.",
      "",
      "Yes, BSL.",
      "",
      "To answer, reply to this email.",
    ].join("\n");
    expect(strip(text)).toBe(
      [
        "My answers are below.",
        "",
        "",
        "",
        "Yes, at 2, and my sister comes too.",
        "",
        "",
        "Yes, BSL.",
      ].join("\n"),
    );
  });

  it("R54: an answer in the words of a short line of ours stays", () => {
    const text = [
      "-----Original Message-----",
      "From: Messages <messages@heard.example>",
      "Sent: 17 November 2026 10:02",
      "Subject: Book club",
      "",
      "Hello Ama,",
      "",
      "Hello Ama,",
    ].join("\n");
    expect(strip(text)).toBe("Hello Ama,");
  });

  it("R54: words under the whole quote stay, without the quote", () => {
    const text = [
      "On 17/11/2026 10:02, Messages wrote:",
      "> Hello Ama,",
      "> ",
      "> Can you come to the library on Friday?",
      "",
      "I can come. I am frightened to go alone.",
      "",
      "-- ",
      "Ama",
    ].join("\n");
    expect(strip(text)).toBe("I can come. I am frightened to go alone.");
  });
});

describe("words that stand inside a quote", () => {
  const opener =
    "On Tue, 17 Nov 2026 at 10:02, Messages <messages@heard.example> wrote:";

  it("R54: an answer that is marked like the quote stays, and our lines go", () => {
    const text = [
      opener,
      "> Hello Ama,",
      ">",
      "> Can you come to the library on Friday?",
      "> :(",
      "> No. He has a key and came back last night.",
      ">",
      "> To answer, reply to this email.",
    ].join("\n");
    expect(strip(text)).toBe(
      "> :(\n> No. He has a key and came back last night.",
    );
  });

  it("R54: an answer inside the quote stays below other words, too", () => {
    const text = [
      "See below.",
      "",
      "> On 17 Nov 2026, at 10:02, messages@heard.example wrote:",
      ">",
      "> Can you come to the library on Friday?",
      ">",
      "> He waits there.",
      ">",
      ">",
      "> Every day.",
      "> To answer, reply to this email.",
    ].join("\n");
    expect(strip(text)).toBe(
      "See below.\n\n> He waits there.\n>\n> Every day.",
    );
  });

  it("R54: what they send on below a line with an address of ours stays", () => {
    const text = [
      "I told r.mzxw6ytboi2dcmrtgq2tmnzyhe@heard.example on 3 May, and got this:",
      "> Move your chair or we will.",
      "> The residents",
    ].join("\n");
    expect(strip(text)).toBe(text);
  });

  it("R54: a quote of ours that is not known any more stays", () => {
    const text = ["Yes.", "", opener, "> An older notice of ours."].join("\n");
    expect(strip(text)).toBe(text);
  });

  it("R54: a short line of ours goes from the quote although they wrote the same above it", () => {
    const text = ["Hello Ama,", "", opener, marked].join("\n");
    expect(strip(text)).toBe("Hello Ama,");
  });
});

describe("what only looks like a quote or a signature", () => {
  it.each([
    [
      "a letter that they copy",
      "They put up a letter:\nFrom: the residents\nDate: 3 May\nTo: number 9\nSubject: your chair\nMove it or we will.\nThat was the letter.",
    ],
    ["what somebody shouted", "He said:\n> go back to your hole\nand I cried."],
    [
      "what somebody wrote, at the end",
      "On 3 May 2026 at 10:00 he wrote:\n> go back to your hole",
    ],
    ["a stroke", "I was hit.\n--\nThen he came back."],
    [
      "a long text under the mark of a signature",
      `Yes.\n-- \n${"And then.\n".repeat(9)}End.`,
    ],
    [
      "a second thought under the mark of a signature",
      "Yes.\n-- \nHe has my key\nand I am frightened of him",
    ],
    ["a word under the mark of a signature", "Come on Friday?\n-- \nNo"],
    [
      "a number with what it did under the mark of a signature",
      "Yes.\n-- \nAma\nHe rang from 07000 000000",
    ],
    [
      "a place to send from",
      "Sent from my sister's house, as mine is not safe",
    ],
    ["a list", "-It was dark\n-I cried\n* He ran"],
  ])("R54: %s stays", (_, text) => {
    expect(strip(text)).toBe(text);
  });

  it("R54: a megabyte made to be slow is read in the time of any other", () => {
    const slow = [
      "From: a\n".repeat(90_000),
      "On 1 @heard.example:\n> x\ny\n".repeat(30_000),
      `${"@".repeat(900_000)}:`,
      `${"> ".repeat(450_000)}`,
      `${"-".repeat(900_000)}x`,
      `${" ".repeat(900_000)}x`,
      `On ${"a".repeat(300)}\n`.repeat(3_000),
      "\n".repeat(900_000),
      "a:\n\n".repeat(200_000),
    ];
    for (const text of slow) {
      const startedAt = performance.now();
      strip(text);
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    }
  }, 60_000);
});

function withoutBlankEnds(text: string): string {
  const lines = text.split("\n");
  const isFull = (line: string): boolean => line.trim() !== "";
  const first = lines.findIndex(isFull);
  const last = lines.findLastIndex(isFull);
  return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
}
