import { expect, it } from "vitest";
import { maxVideoBytes } from "../../domain/bsl/clip.ts";
import {
  clipProblems,
  dateOf,
  formOf,
  ownPath,
  secondsOf,
} from "./clip-form.ts";

const origin = "https://heard.example";
const empty = formOf(undefined);
const full = {
  ...empty,
  source: "address" as const,
  address: "/signed/a.mp4",
  seconds: "20",
  transcript: "What happened?",
  translatorName: "Ida",
  translatorRegistration: "1",
  checkerName: "Bo",
  checkerRegistration: "2",
  signedOn: "3 May 2026",
  scriptVersion: "1",
};
const fieldsOf = (form: typeof empty) =>
  clipProblems(form, origin).map(({ fieldId }) => fieldId);

it("an empty form says what each field needs, in the order of the page", () => {
  expect(fieldsOf(empty)).toEqual([
    "video",
    "seconds",
    "transcript",
    "translator-name",
    "translator-registration",
    "checker-name",
    "checker-registration",
    "signed-on",
    "script-version",
  ]);
});

it("a full form has no problem, and a video that is there need not be sent again", () => {
  expect(fieldsOf(full)).toEqual([]);
  expect(fieldsOf({ ...full, source: "keep", address: "" })).toEqual([]);
});

it("a video that is too large is said before it is sent", () => {
  const video = { size: maxVideoBytes + 1 } as File;
  expect(fieldsOf({ ...full, source: "file", video })).toEqual(["video"]);
});

it.each([
  ["/signed/a.mp4", "/signed/a.mp4"],
  [" https://heard.example/signed/a.webm ", "/signed/a.webm"],
  ["https://elsewhere.example/a.mp4", undefined],
  ["https://heard.example.elsewhere.example/a.mp4", undefined],
  ["//elsewhere.example/a.mp4", undefined],
  ["/signed/a.html", undefined],
  ["", undefined],
])("the address %s is the path %s", (address, path) => {
  expect(ownPath(address, origin)).toBe(path);
});

it("a length is read in seconds, or in minutes and seconds", () => {
  const of = (seconds: string) => secondsOf({ ...empty, seconds });
  expect(["20", "1:20", " 75 "].map(of)).toEqual([20, 80, 75]);
  expect(["", "0", "long", "-3", "99:99:99"].map(of)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

it("a date is read as people write it", () => {
  const of = (signedOn: string) => dateOf({ ...empty, signedOn });
  expect(["3 May 2026", "2026-05-03", "3/5/2026"].map(of)).toEqual(
    Array.from({ length: 3 }, () => "2026-05-03"),
  );
  expect(["May 2026", "soon", ""].map(of)).toEqual(
    Array.from({ length: 3 }, () => undefined),
  );
});
