import { clipState, clipToShow } from "../../domain/bsl/clip-state.ts";
import type { SignedWords } from "../../device/bsl/signed-words.ts";
import { latest, type Latest } from "../../device/live.ts";
import type { ReporterStore } from "../../device/reporter-store.ts";
import type { ListedClip } from "../../protocol/clips.ts";

/** The clip of a page, as it stands to the words of today. */
export type FoundClip = {
  readonly clip: ListedClip;
  readonly isOlder: boolean;
};

/** Which clips there are. */
export type KnownClips = {
  /** Whether the list was ever read on this device: before that, nobody can say that a page has none. */
  readonly isRead: boolean;
  readonly all: readonly ListedClip[];
  /** The one to show for a key; a key without one is not in it. */
  readonly byKey: ReadonlyMap<string, FoundClip>;
};

/** Keeps the clips of every page at hand, so that a page is drawn with its own. */
export function knownClips(
  store: ReporterStore["clips"],
  words: SignedWords,
): Latest<KnownClips> {
  let readings = 0;
  return latest((listener) =>
    store.watch((snapshot) => {
      readings += 1;
      const reading = readings;
      const all = snapshot?.list.clips ?? [];
      void clipsByKey(all, words).then((byKey) => {
        // A later list is not overtaken by this one.
        if (reading === readings)
          listener({ isRead: snapshot !== undefined, all, byKey });
      });
    }),
  );
}

async function clipsByKey(
  all: readonly ListedClip[],
  words: SignedWords,
): Promise<ReadonlyMap<string, FoundClip>> {
  const keys = [...new Set(all.map(({ key }) => key))];
  const found = await Promise.all(
    keys.map(async (key) => {
      const hash = (await words.hash(key)) ?? "";
      const own = all.filter((clip) => clip.key === key);
      const clip = clipToShow(own, hash);
      const isOlder = clipState(clip, hash) === "older";
      return clip === undefined ? [] : [[key, { clip, isOlder }] as const];
    }),
  );
  return new Map(found.flat());
}
