import { expect, test } from "vitest";
import { takingTurns } from "./turn-taking.ts";

test("asks for the lock anew where it could not be had", async () => {
  let asked = 0;
  let done = 0;
  const send = takingTurns(
    {
      request: async (_, __, work) => {
        asked++;
        if (asked === 1) throw new DOMException("gone", "InvalidStateError");
        return work(null);
      },
    },
    "outbox",
    async () => {
      done++;
    },
  );
  await expect(send()).rejects.toThrow("gone");
  await send();
  expect(done).toBe(1);
});
