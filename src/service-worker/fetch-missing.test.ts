import { afterEach, expect, test, vi } from "vitest";
import { fetchMissing } from "./fetch-missing.ts";

const first = ["http://127.0.0.1/a.html", "http://127.0.0.1/a.html?v=1"];
const second = ["http://127.0.0.1/b-hash.js", "http://127.0.0.1/b-hash.js"];
const files = [first, second] as unknown as [string, string][];

function newCache(...keys: string[]) {
  const kept = new Map(keys.map((key) => [key, new Response("old")]));
  const cache = {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    put: async (key: string, response: Response) => kept.set(key, response),
  };
  return { kept, cache: cache as unknown as Cache };
}

function answer(answers: Record<string, Response>) {
  const asked: [string, RequestCache | undefined][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push([url, init.cache]);
    return answers[url] ?? new Response("", { status: 404 });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is missing is fetched, past the browser's own cache where the name has no hash", async () => {
  const { cache, kept } = newCache();
  const asked = answer({
    "http://127.0.0.1/a.html": new Response("a"),
    "http://127.0.0.1/b-hash.js": new Response("b"),
  });
  await fetchMissing(cache, files);
  expect([...kept.keys()]).toEqual([first[1], second[1]]);
  expect(asked).toEqual([
    [first[0], "reload"],
    [second[0], "default"],
  ]);
});

test("what is there is not fetched again", async () => {
  const { cache } = newCache("http://127.0.0.1/a.html?v=1");
  const asked = answer({ "http://127.0.0.1/b-hash.js": new Response("b") });
  await fetchMissing(cache, files);
  expect(asked.map(([url]) => url)).toEqual([second[0]]);
});

test("a file that does not come is no file, and what came before it stays", async () => {
  const { cache, kept } = newCache();
  answer({ "http://127.0.0.1/a.html": new Response("a") });
  await expect(fetchMissing(cache, files)).rejects.toThrow("/b-hash.js: 404");
  expect([...kept.keys()]).toEqual([first[1]]);
});
