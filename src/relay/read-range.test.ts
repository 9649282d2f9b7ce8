import { expect, it } from "vitest";
import { readRange } from "./read-range.ts";

const whole = { is: "whole", start: 0, end: 99 };

it.each([
  [undefined, whole],
  ["bytes=0-", { is: "part", start: 0, end: 99 }],
  ["bytes=10-19", { is: "part", start: 10, end: 19 }],
  ["bytes=90-500", { is: "part", start: 90, end: 99 }],
  ["bytes=-10", { is: "part", start: 90, end: 99 }],
  ["bytes=-500", { is: "part", start: 0, end: 99 }],
  ["bytes=100-", { is: "none" }],
  ["bytes=-0", { is: "none" }],
  ["bytes=0-1,5-6", whole],
  ["bytes=9-1", whole],
  ["bytes=-", whole],
  ["lines=1-2", whole],
])("R72: of 100 bytes, %s is %o", (header, read) => {
  expect(readRange(header, 100)).toEqual(read);
});
