import * as v from "valibot";
import { expect, it } from "vitest";
import { ThreadMessage } from "./thread-message.ts";

it("a message from before the sender's address was kept opens without one", () => {
  const old = { schema: 1, text: "Yes.", author: "", attachmentsNotKept: [] };
  expect(v.parse(ThreadMessage, old)).toEqual({ ...old, sentFrom: "" });
});

const plain = {
  schema: 1,
  text: "I ask for a video appointment.",
  author: "",
  attachmentsNotKept: [],
  sentFrom: "",
};

it("a request for a video appointment stays what it is", () => {
  const request = {
    kind: "video-appointment",
    times: "Tuesday after 2",
    interpreter: "bsl",
    interpreterDetails: "",
    notes: "Breaks",
  };
  expect(v.parse(ThreadMessage, { ...plain, request }).request).toEqual(
    request,
  );
});

it("a request of a kind that is not known yet leaves the message its text", () => {
  const read = v.parse(ThreadMessage, { ...plain, request: { kind: "later" } });
  expect(read).toMatchObject({ text: plain.text });
  expect(read.request).toBeUndefined();
});
