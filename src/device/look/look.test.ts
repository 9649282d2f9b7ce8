import { expect, test } from "vitest";
import { forgetLook, keepLook, keptLook } from "./keep-look.ts";
import { type KeptLook, newerLook, readLook, usualLook } from "./look.ts";

const chosen: KeptLook = {
  look: { ...usualLook, mode: "easy-read", textSize: 200 },
  chosenAtMs: 5,
};

test("nothing chosen follows the system, in standard words at the person's own text size", () => {
  expect(usualLook).toEqual({
    mode: "standard",
    textSize: 100,
    spacing: "normal",
    lineLength: "normal",
    typeface: "atkinson",
    colours: "auto",
    pictures: "both",
    fewerThings: false,
    speed: 100,
    keep: "device",
  });
});

test.each([null, "easy-read", 7, [], { mode: "shouting", textSize: "200" }])(
  "whatever else was kept is read as the usual look: %j",
  (found) => {
    expect(readLook(found)).toEqual(usualLook);
  },
);

test("what an older version kept keeps its choices", () => {
  expect(readLook({ colours: "dark", gone: 1 })).toEqual({
    ...usualLook,
    colours: "dark",
  });
});

test("a look comes back as it was kept", () => {
  const page = somePage();
  keepLook(page, chosen);
  expect(keptLook(page)).toEqual(chosen);
  forgetLook(page);
  expect(keptLook(page)).toBeNull();
});

test("on a shared device nothing of a look outlives the tab, also not what was kept before", () => {
  const page = somePage();
  keepLook(page, chosen);
  keepLook(page, { ...chosen, look: { ...chosen.look, keep: "session" } });
  expect(page.localStorage.length).toBe(0);
  expect(keptLook(page)?.look.mode).toBe("easy-read");
});

test("what is no look does not stop the page", () => {
  const page = somePage();
  page.localStorage.setItem("look", "{");
  expect(keptLook(page)).toBeNull();
});

test("a browser that keeps nothing has no look", () => {
  const refusing = {
    get localStorage(): Storage {
      throw new DOMException("no", "SecurityError");
    },
    get sessionStorage(): Storage {
      throw new DOMException("no", "SecurityError");
    },
  };
  keepLook(refusing, chosen);
  expect(keptLook(refusing)).toBeNull();
});

test("of two looks the one that was chosen later is meant", () => {
  const later = { ...chosen, chosenAtMs: 6 };
  expect(newerLook(chosen, later)).toBe(later);
  expect(newerLook(later, chosen)).toBe(later);
  expect(newerLook(null, chosen)).toBe(chosen);
  expect(newerLook(null, null)).toBeNull();
});

function somePage() {
  return { localStorage: someStorage(), sessionStorage: someStorage() };
}

function someStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => {
      items.delete(key);
    },
    setItem: (key, value) => {
      items.set(key, value);
    },
  };
}
