import type { Locks } from "./draft-hold.ts";
import type { Stop } from "./kept.ts";
import type { WatchedOutboxStore } from "./reporter-store.ts";
import { takingTurns } from "./turn-taking.ts";

export type BackgroundParts = {
  readonly locks: Locks | undefined;
  /** Sends what is due; gives when to send next by the same clock, or null (`sync/drain.ts`). */
  readonly drain: (hurry: boolean) => Promise<number | null>;
  readonly lookForNews: () => Promise<void>;
  readonly readDirectory: () => Promise<void>;
  readonly outbox: WatchedOutboxStore;
  readonly nowMs: () => number;
  /** `setTimeout`, and how to call it off. */
  readonly schedule: (work: () => void, afterMs: number) => Stop;
  /** Calls back when the network returns. */
  readonly onOnline: (work: () => void) => Stop;
  /** Calls back when the page is seen again. */
  readonly onSeen: (work: () => void) => Stop;
  readonly isSeen: () => boolean;
};

/** What runs while a page is open: sending, and looking for news. */
export type Background = {
  /** Sends everything now, also what waits for its time. */
  sendNow(): void;
  lookForNews(): Promise<void>;
  stop: Stop;
};

/** While a page is seen: often enough that an answer does not wait long, and 304 nearly always. */
const newsEveryMs = 60_000;
/** Where the device could not write down what became of a try. */
const afterTroubleMs = 5_000;

/** Starts what runs in the background: on start, when the network returns, when the page is seen, at due times. */
export function startBackground(parts: BackgroundParts): Background {
  let isHurried = false;
  let callOff: Stop = () => undefined;
  const runOnce = takingTurns(parts.locks, "outbox", async () => {
    const hurry = isHurried;
    isHurried = false;
    sendAt(await parts.drain(hurry));
  });
  const send = (): void => {
    runOnce().catch((error: unknown) => {
      sendAt(parts.nowMs() + afterTroubleMs);
      reportError(error);
    });
  };
  const sendAt = (dueAtMs: number | null): void => {
    callOff();
    if (dueAtMs === null) return;
    callOff = parts.schedule(send, Math.max(0, dueAtMs - parts.nowMs()));
  };
  const sendNow = (): void => {
    isHurried = true;
    send();
  };
  const lookForNews = takingTurns(parts.locks, "news", parts.lookForNews);
  const look = (): void => void lookForNews();
  const stops = [
    parts.onOnline(() => {
      sendNow();
      look();
      void parts.readDirectory();
    }),
    parts.onSeen(() => {
      send();
      look();
    }),
    everyWhileSeen(parts, look),
    onArrival(parts.outbox, look),
  ];
  send();
  look();
  void parts.readDirectory();
  return {
    sendNow,
    lookForNews,
    stop: () => {
      callOff();
      for (const stop of stops) stop();
    },
  };
}

function everyWhileSeen(parts: BackgroundParts, look: () => void): Stop {
  let callOff: Stop = () => undefined;
  const next = (): void => {
    callOff = parts.schedule(() => {
      if (parts.isSeen()) look();
      next();
    }, newsEveryMs);
  };
  next();
  return () => {
    callOff();
  };
}

/** What has just arrived has news: the relay's promise, or the message's place in the thread. */
function onArrival(outbox: WatchedOutboxStore, look: () => void): Stop {
  let known: number | undefined;
  return outbox.watch((entries) => {
    const arrived = entries.filter(({ state }) => state.is === "arrived");
    if (known !== undefined && arrived.length > known) look();
    known = arrived.length;
  });
}
