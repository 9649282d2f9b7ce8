import { existsSync, statSync } from "node:fs";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { tempDir } from "../../tests/support/temp-dir.ts";
import { readSecretKeyFile } from "./secret-key.ts";

let data: Awaited<ReturnType<typeof tempDir>>;
beforeEach(async () => {
  data = await tempDir("key");
});
afterEach(() => data.remove());

it("has a whole key or none at any instant, so that a kill leaves no broken one", async () => {
  const path = join(data.path, "secret.key");
  const seen = new Set<string>();
  for (let count = 0; count < 20; count += 1) {
    let isOver = false;
    const made = readSecretKeyFile(data.path).finally(() => (isOver = true));
    while (!isOver) {
      if (existsSync(path)) seen.add(String(statSync(path).size));
      await setImmediate();
    }
    expect((await made).is).toBe("read");
    await rm(path);
  }
  expect([...seen]).toEqual(["45"]);
});

it("makes one key for all who start at once", async () => {
  const starts = Array.from({ length: 50 }, () => readSecretKeyFile(data.path));
  const [first, ...others] = await Promise.all(starts);
  expect(first?.is).toBe("read");
  for (const other of others) expect(other).toEqual(first);
  expect(await readSecretKeyFile(data.path)).toEqual(first);
  expect(await readdir(data.path)).toEqual(["secret.key"]);
  const { mode } = await stat(join(data.path, "secret.key"));
  expect(mode & 0o777).toBe(0o600);
});

it("starts after a kill in the middle of making the key", async () => {
  await writeFile(join(data.path, "secret.key.1.new"), "", { mode: 0o600 });
  expect((await readSecretKeyFile(data.path)).is).toBe("read");
});

it("writes over no key, not even a broken one", async () => {
  await writeFile(join(data.path, "secret.key"), "c2hvcnQ=", { mode: 0o600 });
  const read = await readSecretKeyFile(data.path);
  expect(read).toMatchObject({ is: "wrong" });
});
