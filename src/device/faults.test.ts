import { expect, test, vi } from "vitest";
import { faultOf, faultyFetch, faultyVault } from "./faults.ts";
import type { Vault } from "./vault.ts";

const address = "http://127.0.0.1/api/v1/organisations";

test.each([
  ["http://127.0.0.1/tell?fault=offline", "offline"],
  ["http://127.0.0.1/tell?fault=earthquake", null],
  ["http://127.0.0.1/tell", null],
])("%s asks for %s", (page, fault) => {
  expect(faultOf(new URL(page))).toBe(fault);
});

test("offline never reaches the relay", async () => {
  const real = vi.fn<typeof fetch>();
  await expect(faultyFetch("offline", real)(address)).rejects.toThrow(
    TypeError,
  );
  expect(real).not.toHaveBeenCalled();
});

test("drop-answer reaches it, and loses what it says", async () => {
  const real = vi.fn<typeof fetch>(async () => new Response("stored"));
  await expect(faultyFetch("drop-answer", real)(address)).rejects.toThrow(
    TypeError,
  );
  expect(real).toHaveBeenCalledOnce();
});

test("busy asks for patience", async () => {
  const answer = await faultyFetch("busy", vi.fn())(address);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("20");
});

test("full keeps nothing more", async () => {
  const write = vi.fn();
  const vault = faultyVault("full", { write } as unknown as Vault);
  expect(await vault.write([])).toEqual({ is: "not-kept", why: "full" });
  expect(write).not.toHaveBeenCalled();
});
