import { beforeEach, describe, expect, it } from "vitest";
import { emptyDraft } from "../../domain/casework/draft-answer.ts";
import { makeKeyPair } from "../../envelope/organisation-keys.ts";
import { type DraftShelf, makeDraftStore } from "./draft-store.ts";
import { tabShelf } from "./tab-shelf.ts";

const secret = "Do not write to the flat";
const draft = { id: null, text: secret, waiting: null };

function memoryShelf(): DraftShelf & { content(): string } {
  const kept = new Map<string, string>();
  return {
    ids: () => [...kept.keys()],
    read: (id) => kept.get(id) ?? null,
    write: (id, sealed) => {
      if (sealed === null) kept.delete(id);
      else kept.set(id, sealed);
      return true;
    },
    lasts: () => true,
    content: () => JSON.stringify([...kept]),
  };
}

function refuse(): never {
  throw new DOMException("no", "SecurityError");
}

function emptyStorage(): Storage {
  return {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
    clear: () => undefined,
  };
}

describe("unsent answers", () => {
  let shelf: ReturnType<typeof memoryShelf>;
  let keys: { identity: string; recipient: string };

  beforeEach(async () => {
    shelf = memoryShelf();
    keys = await makeKeyPair();
  });

  async function unlocked() {
    const store = makeDraftStore(shelf);
    await store.unlock(keys);
    return store;
  }

  it("stand sealed on the shelf, never clear", async () => {
    const store = await unlocked();
    expect(await store.write("a", draft)).toBe(true);
    expect(shelf.ids()).toEqual(["a"]);
    expect(shelf.content()).not.toContain(secret);
    expect(Buffer.from(shelf.read("a") ?? "", "base64").toString()).toContain(
      "age-encryption.org/v1",
    );
  });

  it("come back after a reload and the right key", async () => {
    await (await unlocked()).write("a", draft);
    expect((await unlocked()).read("a")).toEqual(draft);
  });

  it("leave memory at once on locking, and come back on unlocking", async () => {
    const store = await unlocked();
    await store.write("a", draft);
    store.lock();
    expect(store.read("a")).toEqual(emptyDraft);
    expect(store.unsentIds()).toEqual(["a"]);
    await store.unlock(keys);
    expect(store.read("a")).toEqual(draft);
  });

  it("are kept when the lock falls while they are being sealed", async () => {
    const store = await unlocked();
    const kept = store.write("a", draft);
    store.lock();
    await kept;
    await store.unlock(keys);
    expect(store.read("a")).toEqual(draft);
  });

  it("keep the last of many quick changes", async () => {
    const store = await unlocked();
    const texts = Array.from({ length: 30 }, (_, at) => `text ${String(at)}`);
    await Promise.all(
      texts.map((text) => store.write("a", { id: null, text, waiting: null })),
    );
    expect((await unlocked()).read("a").text).toBe("text 29");
  });

  it("go away when nothing is left of them", async () => {
    const store = await unlocked();
    await store.write("a", draft);
    await store.write("a", { id: null, text: "  ", waiting: null });
    expect(shelf.ids()).toEqual([]);
    expect(store.unsentIds()).toEqual([]);
  });

  it("stay on the shelf where another key does not open them", async () => {
    await (await unlocked()).write("a", draft);
    const store = makeDraftStore(shelf);
    await store.unlock(await makeKeyPair());
    expect(store.read("a")).toEqual(emptyDraft);
    expect(shelf.ids()).toEqual(["a"]);
  });

  it.each([
    ["has no room", { setItem: () => refuse() }],
    ["keeps nothing at all", null],
  ])(
    "stay in the page, sealed, where the browser %s, and it is said",
    async (_, change) => {
      const store = makeDraftStore(
        tabShelf(() =>
          change === null ? refuse() : { ...emptyStorage(), ...change },
        ),
      );
      await store.unlock(keys);
      expect(await store.write("a", draft)).toBe(false);
      expect(store.read("a")).toEqual(draft);
      expect(store.lasts("a")).toBe(false);
      store.lock();
      expect(store.unsentIds()).toEqual(["a"]);
      await store.unlock(keys);
      expect(store.read("a")).toEqual(draft);
      store.forget();
      expect(store.unsentIds()).toEqual([]);
    },
  );

  it("are all gone after signing out", async () => {
    const store = await unlocked();
    await store.write("a", draft);
    store.forget();
    expect(shelf.ids()).toEqual([]);
    expect(store.unsentIds()).toEqual([]);
  });
});
