import type { Look } from "../../../src/device/look/look.ts";

/** A way of reading the reporter's app. */
export type Reading = {
  /** Short, for a test's title and, in small letters, for a folder. */
  readonly name: string;
  /** What was chosen on the device. */
  readonly look: Partial<Look>;
};

/** Every way of reading in which each screen is held to the gates, and in which pictures of it are taken. */
export const readings = {
  standard: { name: "standard", look: {} },
  easyRead: { name: "Easy Read", look: { mode: "easy-read" } },
  signed: { name: "British Sign Language", look: { mode: "bsl" } },
  large: {
    name: "text at 300 %, yellow on black",
    look: { textSize: 300, colours: "yellow-on-black" },
  },
} as const satisfies Readonly<Record<string, Reading>>;
