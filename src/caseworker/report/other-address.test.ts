import { expect, it } from "vitest";
import type { OpenMessage } from "./open-report.ts";
import { otherAddress } from "./other-address.ts";

const stored: OpenMessage["stored"] = {
  id: "0197a000-0000-7000-8000-000000000001",
  seq: 1,
  from: "reporter",
  via: "email",
  receivedAt: "2026-11-20T10:00:00.000Z",
  placedAt: "2026-11-20T10:00:00.000Z",
  claimedAt: null,
  sealed: "",
  notice: null,
};

function sent(sentFrom: string): OpenMessage {
  const value = {
    schema: 1 as const,
    text: "Yes.",
    author: "",
    attachmentsNotKept: [],
    sentFrom,
  };
  return { stored, opened: { is: "open", value } };
}

it.each([
  ["another address", "eve@example.org", "ama@example.org", "eve@example.org"],
  ["an address where none was given", "a@example.org", "", "a@example.org"],
  ["the address that they gave", "ama@example.org", "ama@example.org", ""],
  ["the same in capitals", "Ama@Example.org", " ama@example.org", ""],
  ["a message from the app", "", "ama@example.org", ""],
])("names who sent %s, or nobody", (_, sentFrom, given, named) => {
  expect(otherAddress(sent(sentFrom), given)).toBe(named);
});

it("names nobody where the message does not open", () => {
  const message: OpenMessage = { stored, opened: { is: "damaged" } };
  expect(otherAddress(message, "ama@example.org")).toBe("");
});
