import { expect, it } from "vitest";
import { blankReport } from "../../../tests/support/told.ts";
import type { DraftWriter } from "../../device/draft-writer.ts";
import { currentDraft, type CurrentDraftParts } from "./current-draft.ts";

it("opens the draft at the next try where the device did not open it", async () => {
  let tries = 0;
  const writer = {
    state: () => ({ draft: { report: blankReport(), wasAt: null } }),
  } as unknown as DraftWriter;
  const device = {
    store: { drafts: { list: async () => [] } },
    openWriter: async () => {
      tries++;
      if (tries === 1) throw new DOMException("gone", "UnknownError");
      return writer;
    },
  };
  const current = currentDraft({
    device: device as unknown as CurrentDraftParts["device"],
    nowMs: () => 0,
    makeId: () => "0190f000-0000-7000-8000-00000000000a",
  });
  await expect(current.open()).rejects.toThrow("gone");
  expect(await current.open()).toBe(writer);
});
