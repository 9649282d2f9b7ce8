import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type BrowserContext } from "@playwright/test";
import { tempDir } from "./temp-dir.ts";
import { readTools } from "./tools.ts";

/** A browser as its own process, with a profile that outlives it. */
export type OwnBrowser = {
  /** Starts it, at first or anew, on the same profile. */
  start(): Promise<BrowserContext>;
  /** SIGKILL, to every process of it: what a flat battery would do. */
  kill(): Promise<void>;
  /** Closes it as a person does: what it had to write is on disk after. */
  close(): Promise<void>;
  /** Where the profile is. */
  readonly profile: string;
  /** Ends it and removes the profile. */
  remove(): Promise<void>;
};

/** Makes a profile; nothing runs yet. */
export async function ownBrowser(): Promise<OwnBrowser> {
  const { path: profile, remove } = await tempDir("profile");
  const portFile = join(profile, "DevToolsActivePort");
  let child: ChildProcess | undefined;
  let context: BrowserContext | undefined;

  const close = async (): Promise<void> => {
    const browser = context?.browser();
    if (child === undefined || browser == null) return;
    const exited = once(child, "exit");
    const session = await browser.newBrowserCDPSession();
    // The answer may be lost with the browser.
    await session.send("Browser.close").catch(() => undefined);
    await exited;
    child = undefined;
  };
  const kill = async (): Promise<void> => {
    if (child?.pid === undefined || child.exitCode !== null) return;
    const exited = once(child, "exit");
    process.kill(-child.pid, "SIGKILL");
    await exited;
    child = undefined;
  };
  const start = async (): Promise<BrowserContext> => {
    await rm(portFile, { force: true });
    child = spawn(readTools().chromium ?? "", argumentsFor(profile), {
      stdio: "ignore",
      detached: true,
    });
    const port = await portOf(portFile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    [context] = browser.contexts();
    if (context === undefined) throw new Error("a browser without a context");
    return context;
  };
  return {
    start,
    kill,
    close,
    profile,
    remove: async () => {
      await kill();
      await remove();
    },
  };
}

function argumentsFor(profile: string): string[] {
  return [
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-GB",
    "about:blank",
  ];
}

/** The browser writes the port that it chose into its profile. */
async function portOf(file: string): Promise<string> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const text = await readFile(file, "utf8").catch(() => "");
    const [port] = text.split("\n");
    if (port !== undefined && port !== "") return port;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  throw new Error("the browser did not start in 20 s");
}
