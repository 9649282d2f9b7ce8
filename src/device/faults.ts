import type { Vault } from "./vault.ts";

/** Faults that can be reached by hand in development, by `?fault=` in the address. */
export type Fault = "offline" | "slow" | "drop-answer" | "busy" | "full";

const faults: readonly string[] = [
  "offline",
  "slow",
  "drop-answer",
  "busy",
  "full",
] satisfies Fault[];

const slowMs = 8_000;

/** The fault that an address asks for, or null. It stays for as long as the page. */
export function faultOf(address: URL): Fault | null {
  const asked = address.searchParams.get("fault") ?? "";
  return faults.includes(asked) ? (asked as Fault) : null;
}

/** `fetch` with a fault in it. */
export function faultyFetch(
  fault: Fault | null,
  real: typeof fetch,
): typeof fetch {
  return async (...request) => {
    switch (fault) {
      case "offline":
        throw new TypeError("offline, because the address asks for it");
      case "slow":
        await new Promise((resume) => setTimeout(resume, slowMs));
        return real(...request);
      case "drop-answer":
        await real(...request);
        throw new TypeError("answer lost, because the address asks for it");
      case "busy":
        return new Response("", {
          status: 503,
          headers: { "retry-after": "20" },
        });
      case "full":
      case null:
        return real(...request);
    }
  };
}

/** The vault with a fault in it. */
export function faultyVault(fault: Fault | null, real: Vault): Vault {
  if (fault !== "full") return real;
  const full = async () => ({ is: "not-kept", why: "full" }) as const;
  return { ...real, write: full, change: full };
}
