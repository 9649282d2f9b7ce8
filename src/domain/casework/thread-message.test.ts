import * as v from "valibot";
import { expect, it } from "vitest";
import { ThreadMessage } from "./thread-message.ts";

it("a message from before the sender's address was kept opens without one", () => {
  const old = { schema: 1, text: "Yes.", author: "", attachmentsNotKept: [] };
  expect(v.parse(ThreadMessage, old)).toEqual({ ...old, sentFrom: "" });
});
