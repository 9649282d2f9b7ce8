import {
  maxCaptionsBytes,
  maxVideoBytes,
  type Clip,
} from "../../domain/bsl/clip.ts";
import { readDate } from "../../domain/questionnaire/read-date.ts";
import type { WordKey } from "../words/words.ts";

/** Where the video comes from: the one that is there, a file of this computer, or an address of this site. */
export type ClipSource = "keep" | "file" | "address";

/** What was filled in so far. */
export type ClipForm = {
  readonly source: ClipSource;
  readonly video: File | null;
  readonly address: string;
  /** Captions that are chosen now. Null: those that are there, where there are some. */
  readonly captions: File | null;
  readonly seconds: string;
  readonly transcript: string;
  readonly translatorName: string;
  readonly translatorRegistration: string;
  readonly checkerName: string;
  readonly checkerRegistration: string;
  readonly signedOn: string;
  readonly scriptVersion: string;
};

/** A form with what is known of a clip; empty where there is none. */
export function formOf(clip: Clip | undefined): ClipForm {
  return {
    source: clip === undefined ? "file" : "keep",
    video: null,
    address: "",
    captions: null,
    seconds: clip === undefined ? "" : String(clip.seconds),
    transcript: clip?.transcript ?? "",
    translatorName: clip?.translator.name ?? "",
    translatorRegistration: clip?.translator.registration ?? "",
    checkerName: clip?.checker.name ?? "",
    checkerRegistration: clip?.checker.registration ?? "",
    signedOn: clip?.signedOn ?? "",
    scriptVersion: clip?.scriptVersion ?? "",
  };
}

/** A field that needs something else, and the words for it. */
export type ClipProblem = { readonly fieldId: string; readonly word: WordKey };

const lines = [
  ["translatorName", "translator-name", "bsl.form.no-translator"],
  [
    "translatorRegistration",
    "translator-registration",
    "bsl.form.no-translator-number",
  ],
  ["checkerName", "checker-name", "bsl.form.no-checker"],
  ["checkerRegistration", "checker-registration", "bsl.form.no-checker-number"],
  ["scriptVersion", "script-version", "bsl.form.no-version"],
] as const;

/** What stands in the way of saving; empty where nothing does. */
export function clipProblems(
  form: ClipForm,
  origin: string,
): readonly ClipProblem[] {
  return [
    ...videoProblems(form, origin),
    ...when(
      (form.captions?.size ?? 0) > maxCaptionsBytes,
      "captions",
      "bsl.form.captions-large",
    ),
    ...when(secondsOf(form) === undefined, "seconds", "bsl.form.no-seconds"),
    ...when(
      form.transcript.trim() === "",
      "transcript",
      "bsl.form.no-transcript",
    ),
    ...lines.slice(0, 4).flatMap((line) => lineProblems(form, line)),
    ...when(dateOf(form) === undefined, "signed-on", "bsl.form.no-date"),
    ...lines.slice(4).flatMap((line) => lineProblems(form, line)),
  ];
}

/** Whole seconds; undefined where it is no length. Minutes and seconds (1:20) are read too. */
export function secondsOf({ seconds }: ClipForm): number | undefined {
  const [, minutes = "0", rest = ""] =
    /^\s*(?:(\d{1,2}):)?(\d{1,4})\s*$/u.exec(seconds) ?? [];
  const total = rest === "" ? 0 : Number(minutes) * 60 + Number(rest);
  return total >= 1 && total <= 3600 ? total : undefined;
}

/** The day as a date; undefined where it is none. */
export function dateOf({ signedOn }: ClipForm): string | undefined {
  const read = readDate(signedOn.trim().toLowerCase().replaceAll(",", ""));
  return read?.is === "date" ? read.on : undefined;
}

/** The path of an address of this site, whole or without its origin; undefined where it is of another, or no video. */
export function ownPath(address: string, origin: string): string | undefined {
  const typed = address.trim();
  const path = typed.startsWith(`${origin}/`)
    ? typed.slice(origin.length)
    : typed;
  return /^(?:\/[\w~-][\w.~-]*)+\.(?:webm|mp4)$/u.test(path) ? path : undefined;
}

function videoProblems(form: ClipForm, origin: string): readonly ClipProblem[] {
  if (form.source === "keep") return [];
  if (form.source === "address")
    return when(
      ownPath(form.address, origin) === undefined,
      "address",
      "bsl.form.no-address",
    );
  const { video } = form;
  if (video === null) return [{ fieldId: "video", word: "bsl.form.no-video" }];
  return when(video.size > maxVideoBytes, "video", "bsl.form.video-large");
}

function lineProblems(
  form: ClipForm,
  [name, fieldId, word]: (typeof lines)[number],
): readonly ClipProblem[] {
  const most = name.endsWith("Name") ? 120 : 60;
  const length = form[name].trim().length;
  if (length === 0) return [{ fieldId, word }];
  return when(length > most, fieldId, "bsl.form.too-long");
}

function when(
  isProblem: boolean,
  fieldId: string,
  word: WordKey,
): readonly ClipProblem[] {
  return isProblem ? [{ fieldId, word }] : [];
}
