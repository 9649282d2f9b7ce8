// Long enough for who was just answered to send the next, too short for anybody to notice.
const gatherMs = 1;
// Within this time after a group the same senders are taken to be at it still.
const busyMs = 5;

type Entry<Item, Outcome> = {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
};

/**
 * Stores many small things with few commits: while groups are being stored, what comes in is collected for the next. Each
 * caller is answered after the commit of its own group. A commit waits for the disk, so that one for ten costs little more
 * than one for one (measured in tests/bench).
 *
 * @param store Stores a group in one transaction; gives the outcomes in the order of the items. Throws when nothing was stored.
 * @param settings `most` in one group; `atOnce` groups are stored at the same time, one where the database has one connection;
 * `keyOf` names what may be in a group only once; `isForAll` says whether a fault would meet
 * every item alone as well (a full disk). Other faults are found out by storing each item on its own.
 */
export function groupCommit<Item, Outcome>(
  store: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  settings: {
    readonly most: number;
    readonly atOnce: number;
    readonly keyOf: (item: Item) => string;
    readonly isForAll: (fault: unknown) => boolean;
  },
): (item: Item) => Promise<Outcome> {
  let waiting: Entry<Item, Outcome>[] = [];
  const storing = new Set<string>();
  let running = 0;
  let lastSize = 1;
  let storedAt = Number.NEGATIVE_INFINITY;
  const takeGroup = (): Entry<Item, Outcome>[] => {
    const { group, later } = partGroup(waiting, storing, settings);
    waiting = later;
    for (const { item } of group) storing.add(settings.keyOf(item));
    return group;
  };

  const storeGroup = async (group: Entry<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await store(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) =>
        resolve(outcomes[index] as Outcome),
      );
    } catch (fault) {
      const isForAll = group.length === 1 || settings.isForAll(fault);
      if (isForAll) for (const { reject } of group) reject(fault);
      else for (const entry of group) await storeGroup([entry]);
    }
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const isBusy = performance.now() - storedAt < busyMs;
      await gather(isBusy ? lastSize : 1, () => waiting.length);
      const group = takeGroup();
      // All that waits is being stored by the other, which takes it next.
      if (group.length === 0) break;
      await storeGroup(group);
      for (const { item } of group) storing.delete(settings.keyOf(item));
      lastSize = group.length;
      storedAt = performance.now();
    }
    running -= 1;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running >= settings.atOnce) return;
      running += 1;
      // All that this turn of the event loop has read joins the group.
      setImmediate(() => void drain());
    });
}

/** Parts what waits into a group and the rest. Nothing goes beside what has its key and is being stored, or goes before it. */
function partGroup<Item, Outcome>(
  waiting: readonly Entry<Item, Outcome>[],
  storing: ReadonlySet<string>,
  settings: {
    readonly most: number;
    readonly keyOf: (item: Item) => string;
  },
): { group: Entry<Item, Outcome>[]; later: Entry<Item, Outcome>[] } {
  const keys = new Set(storing);
  const group: Entry<Item, Outcome>[] = [];
  const later: Entry<Item, Outcome>[] = [];
  for (const entry of waiting) {
    const key = settings.keyOf(entry.item);
    const fits = group.length < settings.most && !keys.has(key);
    (fits ? group : later).push(entry);
    keys.add(key);
  }
  return { group, later };
}

/** Waits for a moment until so many are there: as many as last time are likely to come again, and a group of one costs a commit. */
async function gather(expected: number, count: () => number): Promise<void> {
  const until = performance.now() + gatherMs;
  while (count() < expected && performance.now() < until)
    await new Promise((resume) => setImmediate(resume));
}
