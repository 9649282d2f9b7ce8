/** What is needed of `navigator.locks`. */
export type Locks = {
  request(
    name: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<void>,
  ): Promise<unknown>;
};

/** This page's place among the pages that have one draft open. */
export type DraftHold = {
  /** Asks the page that writes to hand over, and takes the lock from one that does not answer (a frozen tab). */
  takeOver(): Promise<void>;
  release(): void;
};

export type HoldParts = {
  readonly name: string;
  /** Undefined where a browser has no Web Locks: then every page writes. */
  readonly locks: Locks | undefined;
  readonly channel: (name: string) => BroadcastChannel;
  readonly schedule: (work: () => void, afterMs: number) => void;
  /** This page writes from now on. */
  readonly onHeld: () => Promise<void>;
  /** This page writes no longer: it keeps what it has first. */
  readonly onLost: () => Promise<void>;
};

const answerWithinMs = 1000;

/**
 * Holds a draft by a Web Lock (F9): one page has it, the others wait in line and get it when that page is closed.
 * Fulfilled when it is known whether this page is the one.
 */
export async function holdDraft(parts: HoldParts): Promise<DraftHold> {
  const { locks } = parts;
  if (locks === undefined) {
    await parts.onHeld();
    return { takeOver: async () => undefined, release: () => undefined };
  }
  const channel = parts.channel(parts.name);
  const line = await standInLine(parts, locks);
  channel.onmessage = () => {
    void line.handOver();
  };
  return {
    takeOver: async () => {
      if (line.isHeld()) return;
      channel.postMessage("hand over");
      parts.schedule(() => {
        if (!line.isHeld()) line.steal();
      }, answerWithinMs);
      await line.held();
    },
    release: () => {
      channel.close();
      line.leave();
    },
  };
}

type Line = {
  isHeld(): boolean;
  /** Fulfilled when this page holds the lock. */
  held(): Promise<void>;
  handOver(): Promise<void>;
  steal(): void;
  leave(): void;
};

async function standInLine(parts: HoldParts, locks: Locks): Promise<Line> {
  let letGo: (() => void) | undefined;
  let hasLeft = false;
  let waiting = new AbortController();
  const whenHeld: (() => void)[] = [];

  const hold = async (): Promise<void> => {
    await parts.onHeld();
    await new Promise<void>((resolve) => {
      letGo = resolve;
      for (const resume of whenHeld.splice(0)) resume();
    });
    letGo = undefined;
  };
  const wait = (): void => {
    if (hasLeft) return;
    waiting = new AbortController();
    request({ signal: waiting.signal });
  };
  const request = (options: LockOptions, onTaken?: () => void): void => {
    const work = async (lock: Lock | null): Promise<void> =>
      lock === null ? onTaken?.() : hold();
    locks.request(parts.name, options, work).then(wait, async () => {
      // Called off by this page, or taken by another.
      if (letGo === undefined) return;
      letGo();
      await parts.onLost();
      wait();
    });
  };
  await new Promise<void>((known) => {
    whenHeld.push(known);
    request({ ifAvailable: true }, known);
  });
  return {
    isHeld: () => letGo !== undefined,
    held: async () =>
      letGo === undefined
        ? new Promise((resolve) => whenHeld.push(resolve))
        : undefined,
    handOver: async () => {
      // The lock may be taken meanwhile: then there is nothing more to let go of.
      const mine = letGo;
      if (mine === undefined) return;
      await parts.onLost();
      mine();
    },
    steal: () => {
      waiting.abort();
      request({ steal: true });
    },
    leave: () => {
      hasLeft = true;
      waiting.abort();
      letGo?.();
    },
  };
}
