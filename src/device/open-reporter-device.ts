import { drain } from "../sync/drain.ts";
import { startBackground } from "./background.ts";
import { keptVideos } from "./bsl/kept-videos.ts";
import { dexieReporterStore } from "./dexie-reporter-store.ts";
import type { Locks } from "./draft-hold.ts";
import { type DraftWriter, openDraftWriter } from "./draft-writer.ts";
import type { Stop } from "./kept.ts";
import { refreshClips, refreshDirectory, refreshMailboxes } from "./news.ts";
import { httpRelayClient } from "./relay/http-relay-client.ts";
import { usualPatienceMs, type RelayRoad } from "./relay/relay-call.ts";
import type { DraftStore } from "./reporter-store.ts";
import type { ReporterDevice } from "./reporter-device.ts";
import { askBeforeGoing } from "./ask-before-going.ts";
import { heldVault } from "./held-vault.ts";
import { openVault, type Vault } from "./vault.ts";
import { isLate, notKept, usualPatience, within } from "./vault-database.ts";

const vaultName = "heard";

export type OpenParts = {
  readonly page: Window;
  readonly fetch: typeof fetch;
  /** What stands between the app and its vault: in development, a fault. */
  readonly throughVault: (vault: Vault) => Vault;
};

/** Opens the vault of this browser and starts what runs in the background. */
export async function openReporterDevice(
  parts: OpenParts,
): Promise<ReporterDevice> {
  const { page } = parts;
  const { navigator } = page;
  const clock = { nowMs: () => Date.now() };
  const { opened, keepsNothing } = await openOrHold(page, clock.nowMs);
  const vault = parts.throughVault(opened);
  const store = dexieReporterStore(vault);
  const road: RelayRoad = {
    fetch: parts.fetch,
    origin: "",
    patienceMs: usualPatienceMs,
  };
  // What stands in one page alone needs no turns; and a browser that keeps nothing gives none.
  const locks =
    "locks" in navigator && keepsNothing === null
      ? lockedBy(navigator.locks)
      : undefined;
  const relay = httpRelayClient(road);
  const news = { store, road, clock };
  const background = startBackground({
    ...pageEvents(page),
    locks,
    outbox: store.outbox,
    nowMs: clock.nowMs,
    drain: async (hurry) =>
      drain({ store: store.outbox, relay, clock, random: Math.random, hurry }),
    lookForNews: async () => refreshMailboxes(news),
    readDirectory: async () => {
      await refreshDirectory(news);
      await refreshClips(news);
    },
  });
  return {
    store,
    openWriter: writersOf(page, store.drafts, locks),
    sendNow: background.sendNow,
    lookForNews: background.lookForNews,
    videos: keptVideos({
      caches:
        "caches" in page && keepsNothing === null ? page.caches : undefined,
      fetch: parts.fetch,
    }),
    askToKeep: async () => keepsNothing === null && askToKeep(navigator),
    keepsNothing,
  };
}

/** Opens drafts for writing; the browser asks before it loses what was typed in the last instant, or could not be kept. */
function writersOf(
  page: Window,
  drafts: DraftStore,
  locks: Locks | undefined,
): ReporterDevice["openWriter"] {
  let writer: DraftWriter | undefined;
  askBeforeGoing(page, () => writer?.holdsUnsaved() === true);
  return async (draft) =>
    (writer = await openDraftWriter({
      drafts,
      draft,
      locks,
      channel: (name) => new BroadcastChannel(name),
      schedule: (work, afterMs) => page.setTimeout(work, afterMs),
    }));
}

/**
 * Storage that is shut is opened by no second try, so that the page holds everything; whoever would lose it is asked first.
 *
 * Throws where the browser has kept a vault that does not open just now: an empty page must not stand in for what was told.
 */
async function openOrHold(page: Window, nowMs: () => number) {
  try {
    const opened = await openVault(vaultName, nowMs);
    return { opened, keepsNothing: null };
  } catch (error) {
    // Only to make a vault takes room: where it is wanting, there is none yet.
    const why = notKept(error).why === "full" ? "full" : "shut";
    if (why !== "full" && (await isKept(page, isLate(error)))) throw error;
    reportError(error);
    const opened = heldVault(nowMs, why);
    askBeforeGoing(page, opened.holdsWords);
    return { opened, keepsNothing: why } as const;
  }
}

/**
 * Whether the browser has the vault.
 *
 * @param ifUnknown For one that does not say: what stands still now may have kept something before, and what is shut has not.
 */
async function isKept(page: Window, ifUnknown: boolean): Promise<boolean> {
  try {
    const known = await within(usualPatience, page.indexedDB.databases());
    return known.some(({ name }) => name === vaultName);
  } catch (error) {
    return ifUnknown || isLate(error);
  }
}

function lockedBy(manager: LockManager): Locks {
  return {
    request: async (name, options, work) =>
      manager.request(name, options, work),
  };
}

function pageEvents(page: Window) {
  const { document } = page;
  const isSeen = (): boolean => document.visibilityState === "visible";
  return {
    isSeen,
    onOnline: (work: () => void): Stop => listen(page, "online", work),
    onSeen: (work: () => void): Stop =>
      listen(document, "visibilitychange", () => {
        if (isSeen()) work();
      }),
    schedule: (work: () => void, afterMs: number): Stop => {
      const timer = page.setTimeout(work, afterMs);
      return () => {
        page.clearTimeout(timer);
      };
    },
  };
}

function listen(target: EventTarget, type: string, work: () => void): Stop {
  target.addEventListener(type, work);
  return () => {
    target.removeEventListener(type, work);
  };
}

/** Where a browser cannot be asked, it may throw the vault away when the disk is full: the same as a no. */
async function askToKeep(navigator: Navigator): Promise<boolean> {
  if (!("storage" in navigator)) return false;
  return navigator.storage.persist();
}
