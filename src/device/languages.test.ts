import { describe, expect, it } from "vitest";
import {
  english,
  keepLanguage,
  keptLanguage,
  readyLanguages,
  wordsOf,
  type Language,
} from "./languages.ts";

const welsh: Language = { tag: "cy", name: "Cymraeg", dir: "ltr" };

describe("the language of a device", () => {
  it("is English until another is chosen", () => {
    const page = somePage();
    expect(keptLanguage(page)).toEqual(english);
    keepLanguage(page, welsh, "device");
    expect(keptLanguage(page)).toEqual(welsh);
  });

  it("ends with the tab where others use the device too", () => {
    const page = somePage();
    keepLanguage(page, welsh, "device");
    keepLanguage(page, welsh, "session");
    expect(page.localStorage.getItem("language")).toBeNull();
    expect(keptLanguage(page)).toEqual(welsh);
  });

  it.each(["{", "7", '{"tag":"../x","name":"x","dir":"ltr"}', '{"tag":"cy"}'])(
    "is English where something else was kept: %s",
    (kept) => {
      const page = somePage();
      page.localStorage.setItem("language", kept);
      expect(keptLanguage(page)).toEqual(english);
    },
  );
});

describe("the words of other languages", () => {
  const answering = (body: unknown, status = 200) =>
    (async () => Response.json(body, { status })) as typeof fetch;
  const failing = (() => Promise.reject(new TypeError())) as typeof fetch;

  it("come as one file", async () => {
    const file = { standard: { reporter: {} }, easyRead: {} };
    expect(await wordsOf(answering(file), welsh)).toEqual(file);
    expect(await readyLanguages(answering([english, welsh]))).toHaveLength(2);
  });

  it("are missed without a fault where there is no network", async () => {
    expect(await wordsOf(failing, welsh)).toBeNull();
    expect(await wordsOf(answering({}, 404), welsh)).toBeNull();
    expect(await readyLanguages(failing)).toEqual([english]);
  });
});

function somePage() {
  return { localStorage: someStorage(), sessionStorage: someStorage() };
}

function someStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  } as unknown as Storage;
}
