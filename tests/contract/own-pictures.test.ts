import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  startInProcess,
  type InProcessRelay,
} from "../support/relay-in-process.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";

const built = '<svg xmlns="http://www.w3.org/2000/svg"><!-- built --></svg>';
const own = '<svg xmlns="http://www.w3.org/2000/svg"><!-- own --></svg>';

describe("an organisation's own pictures", () => {
  let relay: InProcessRelay;
  let plain: InProcessRelay;
  let folder: TempDir;

  beforeAll(async () => {
    folder = await tempDir("pictures");
    const web = join(folder.path, "web");
    const set = join(folder.path, "set");
    await mkdir(join(web, "pictures"), { recursive: true });
    await mkdir(join(set, "deeper"), { recursive: true });
    await writeFile(join(web, "pictures/bus.svg"), built);
    await writeFile(join(web, "pictures/home.svg"), built);
    await writeFile(join(web, "index.html"), "the start page");
    await writeFile(join(set, "bus.svg"), own);
    await writeFile(join(set, "licences.txt"), "Ours, by licence.");
    await writeFile(join(set, "page.html"), "not a picture");
    await writeFile(join(set, "script.js"), "alert(1)");
    await writeFile(join(set, "Order 7.svg"), own);
    await writeFile(join(set, "deeper/train.svg"), own);
    await writeFile(join(folder.path, "secret.svg"), own);
    relay = await startInProcess({
      HEARD_WEB_DIR: web,
      HEARD_PICTURES_DIR: set,
    });
    plain = await startInProcess({
      HEARD_WEB_DIR: web,
      HEARD_PICTURES_DIR: join(folder.path, "not-there"),
    });
  });
  afterAll(async () => {
    await relay.stop();
    await plain.stop();
    await folder.remove();
  });

  const textOf = async (path: string) =>
    (await relay.ask(`/pictures/${path}`)).text();

  it("stand in place of the built ones, at the same address", async () => {
    expect(await textOf("bus.svg")).toBe(own);
    expect(await textOf("licences.txt")).toBe("Ours, by licence.");
  });

  it("leave the built picture where they have none", async () => {
    expect(await textOf("home.svg")).toBe(built);
  });

  it("are left out where the folder is not there", async () => {
    const answer = await plain.ask("/pictures/bus.svg");
    expect(await answer.text()).toBe(built);
  });

  it("come as pictures that run nothing and fetch nothing", async () => {
    const { status, headers } = await relay.ask("/pictures/bus.svg");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none';/u,
    );
  });

  it.each([
    "page.html",
    "script.js",
    "Order%207.svg",
    "deeper/train.svg",
    "train.svg",
    "../secret.svg",
    "..%2fsecret.svg",
    "%2e%2e/secret.svg",
    "..%5csecret.svg",
    "bus.svg%00.html",
  ])("never give %s out", async (path) => {
    const answer = await relay.ask(`/pictures/${path}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("own");
  });
});
