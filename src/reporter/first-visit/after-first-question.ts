import type { ReporterDevice } from "../../device/reporter-device.ts";
import type { Loaded } from "../site/loaded.ts";
import { whenQuiet } from "./when-quiet.ts";

/**
 * Brings everything that the first question can be answered without: the vault, the other pages and their words; and when all of
 * that is still, the page's font and the service worker. Fails where one of the files does not come; then it can be called again.
 */
export async function afterFirstQuestion(): Promise<Loaded> {
  const [{ openReporterDevice }, { loadPages }, { startLanguage }] =
    await Promise.all([
      import("../../device/open-reporter-device.ts"),
      import("../pages/load-pages.tsx"),
      import("../words/start-language.ts"),
    ]);
  const device = await openReporterDevice({ page: window, ...(await road()) });
  await startLanguage(window);
  const loaded = await loadPages(device);
  whenQuiet(window, () => {
    // What does not come now comes at the next start.
    settleIn(loaded).catch(() => undefined);
    void keepWhatIsTold(device);
  });
  return loaded;
}

/** The way to the relay and to the vault; in development, with the fault that the address asks for. */
async function road() {
  const real = { fetch: window.fetch.bind(window) };
  if (!import.meta.env.DEV)
    return { ...real, throughVault: <Vault>(vault: Vault) => vault };
  const { faultOf, faultyFetch, faultyVault } =
    await import("../../device/faults.ts");
  const fault = faultOf(new URL(location.href));
  return {
    fetch: faultyFetch(fault, real.fetch),
    throughVault: (vault: Parameters<typeof faultyVault>[1]) =>
      faultyVault(fault, vault),
  };
}

/** Some browsers ask the person: only somebody who has told something knows what it is about. */
async function keepWhatIsTold(device: ReporterDevice): Promise<void> {
  const drafts = await device.store.drafts.list();
  if (drafts.length > 0) await device.askToKeep();
}

async function settleIn(loaded: Loaded): Promise<void> {
  const offline = workOffline();
  await loaded.bringFont();
  await offline;
}

/** The service worker keeps the pages at once, and everything else as soon as it is told that the page is quiet. */
async function workOffline(): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("quiet");
}
