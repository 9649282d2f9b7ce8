/** What a file of a clip can be. */
type ClipForm = "webm" | "mp4" | "vtt";

const types: Readonly<Record<ClipForm, string>> = {
  webm: "video/webm",
  mp4: "video/mp4",
  vtt: "text/vtt; charset=utf-8",
};

/** The form that a file is named after. */
export function formOf(name: string): ClipForm {
  return name.slice(name.lastIndexOf(".") + 1) as ClipForm;
}

/** What a browser is told that the file is. */
export function typeOf(name: string): string {
  return types[formOf(name)];
}

/** So many bytes tell what a file is. */
export const formBytes = 12;

const webmMark = [0x1a, 0x45, 0xdf, 0xa3];

/** Whether bytes begin as a file of this form does, whatever it was called by whoever sent it. */
export function hasFormOf(form: ClipForm, start: Uint8Array): boolean {
  switch (form) {
    case "webm":
      // EBML (RFC 8794, 11.2.1).
      return webmMark.every((byte, at) => start[at] === byte);
    case "mp4":
      // The first box is `ftyp` (ISO/IEC 14496-12, 4.3).
      return Buffer.from(start.subarray(4, 8)).toString("latin1") === "ftyp";
    case "vtt":
      return /^\uFEFF?WEBVTT(?:[ \t\n\r]|$)/u.test(
        Buffer.from(start.subarray(0, 12)).toString("utf8"),
      );
  }
}
