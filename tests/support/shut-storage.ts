import type { BrowserContext } from "@playwright/test";

/** A browser in which site data is blocked: whatever would keep something throws, as Chromium does it. */
export async function shutStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
    CacheStorage.prototype.open = async () => refuse();
    LockManager.prototype.request = async () => refuse();
    ServiceWorkerContainer.prototype.register = async () => refuse();
  });
}
