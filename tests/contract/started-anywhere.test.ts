import { expect, it } from "vitest";
import { startRelay } from "../support/relay-process.ts";

it("finds the pages that were built with it, from whatever folder it is started", async () => {
  const relay = await startRelay({ env: { HEARD_WEB_DIR: "" } });
  try {
    const pages = {
      "/tell": "<textarea",
      "/easy-read/tell": "<textarea",
      "/casework/": "/casework/assets/",
    };
    for (const [path, part] of Object.entries(pages)) {
      const answer = await fetch(`${relay.origin}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain(part);
    }
    // Its policy lets in the scripts of just these pages.
    const { headers } = await fetch(`${relay.origin}/tell`);
    expect(headers.get("content-security-policy")).toContain("sha256-");
  } finally {
    await relay.stop();
  }
});
