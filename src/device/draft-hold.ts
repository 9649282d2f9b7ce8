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
/** Where this page's turn came and it could not begin to write: the lock is let go of, and asked for again. */
const tryAgainMs = 3000;

/**
 * Holds a draft by a Web Lock (F9): one page has it, the others wait in line and get it when that page is closed.
 * Fulfilled when it is known whether this page is the one; throws where it is, and `onHeld` does.
 */
export async function holdDraft(parts: HoldParts): Promise<DraftHold> {
  const { locks } = parts;
  if (locks === undefined) {
    await parts.onHeld();
    return { takeOver: async () => undefined, release: () => undefined };
  }
  const line = await standInLine(parts, locks);
  const channel = parts.channel(parts.name);
  channel.onmessage = () => {
    void line.handOver();
  };
  return {
    takeOver: async () => {
      if (line.isHeld()) return;
      channel.postMessage("hand over");
      let isAnswered = false;
      parts.schedule(() => {
        if (!isAnswered) line.steal();
      }, answerWithinMs);
      await line.held();
      // Whoever takes it back from now on keeps it.
      isAnswered = true;
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

type RequestEvents = {
  /** Another page has the lock. */
  readonly onOthers?: () => void;
  /** This page had the lock, and could not begin to write. */
  readonly onFailed: (error: unknown) => void;
};

/** What a page does with the lock that it asked for. */
type Turn = {
  /** Fulfilled when it lets go of the lock. */
  readonly hold: () => Promise<void>;
  /** Another page has taken the lock. */
  readonly lose: () => Promise<void>;
  readonly onEnd: () => void;
  /** Lets go of the lock; undefined while this page does not hold it. */
  readonly letGo: () => (() => void) | undefined;
};

function asking({ name, onHeld }: HoldParts, locks: Locks, turn: Turn) {
  let latest = 0;
  return (options: LockOptions, on: RequestEvents): void => {
    const mine = ++latest;
    // What this page asked for after it counts: it may have taken the lock from itself.
    const lose = async (): Promise<void> =>
      mine === latest ? turn.lose() : undefined;
    let isTaken = false;
    const work = async (lock: Lock | null): Promise<void> => {
      if (lock === null) return on.onOthers?.();
      try {
        await onHeld();
      } catch (error) {
        on.onFailed(error);
        throw error;
      }
      if (!isTaken) return turn.hold();
      await lose();
      on.onOthers?.();
    };
    locks.request(name, options, work).then(turn.onEnd, async () => {
      // Called off by this page, or taken by another; or it failed, and that was told.
      isTaken = true;
      const letGo = turn.letGo();
      if (letGo === undefined) return;
      letGo();
      await lose();
    });
  };
}

async function standInLine(parts: HoldParts, locks: Locks): Promise<Line> {
  let letGo: (() => void) | undefined;
  let hasLeft = false;
  let waiting = new AbortController();
  const whenHeld: (() => void)[] = [];

  const hold = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      letGo = resolve;
      for (const resume of whenHeld.splice(0)) resume();
    });
    letGo = undefined;
  };
  const lose = async (): Promise<void> => {
    await parts.onLost();
    wait();
  };
  const waitLater = (): void => {
    parts.schedule(wait, tryAgainMs);
  };
  const wait = (): void => {
    if (hasLeft) return;
    waiting = new AbortController();
    request({ signal: waiting.signal }, { onFailed: waitLater });
  };
  const request = asking(parts, locks, {
    hold: async () => (hasLeft ? undefined : hold()),
    lose,
    onEnd: wait,
    letGo: () => letGo,
  });
  await new Promise<void>((known, fail) => {
    whenHeld.push(known);
    request({ ifAvailable: true }, { onOthers: known, onFailed: fail });
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
      if (hasLeft) return;
      waiting.abort();
      request({ steal: true }, { onFailed: waitLater });
    },
    leave: () => {
      hasLeft = true;
      waiting.abort();
      letGo?.();
    },
  };
}
