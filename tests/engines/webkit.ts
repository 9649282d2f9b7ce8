import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../support/free-port.ts";
import type { Engine } from "./engine.ts";

export type WebKitPrograms = {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
};

/** The name under which a WebDriver answer holds an element (W3C WebDriver, 12.1). */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Starts WebKitGTK's own small browser on a display that nobody sees, and drives it by W3C WebDriver calls. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: "ignore",
  });
  const call = caller(`http://127.0.0.1:${String(port)}`);
  await untilReady(call);
  const session = await newSession(call, programs.browser);
  const at = `/session/${session}`;
  const element = async (selector: string) => {
    const found = await call("POST", `${at}/element`, {
      using: "css selector",
      value: selector,
    });
    return `${at}/element/${String(Reflect.get(Object(found), elementKey))}`;
  };
  return {
    goTo: async (url) => {
      await call("POST", `${at}/url`, { url });
    },
    run: async (body, ...args) =>
      call("POST", `${at}/execute/sync`, {
        script: `return (async (...args) => { ${body} })(...arguments);`,
        args,
      }),
    press: async (selector) => {
      await call("POST", `${await element(selector)}/click`, {});
    },
    type: async (selector, text) => {
      await call("POST", `${await element(selector)}/value`, { text });
    },
    close: async () => {
      await call("DELETE", at);
      await end(driver);
      await end(display.process);
    },
  };
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

function caller(origin: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  };
}

async function newSession(call: Call, binary: string): Promise<string> {
  const answer = await call("POST", "/session", {
    capabilities: {
      alwaysMatch: {
        "webkitgtk:browserOptions": { binary, args: ["--automation"] },
      },
    },
  });
  return String(Reflect.get(Object(answer), "sessionId"));
}

async function untilReady(call: Call): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const status = await call("GET", "/status").catch(() => undefined);
    if (status !== undefined) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error("WebKitWebDriver did not answer in 20 s");
}

/** Xvfb chooses a free display itself and writes its number to a pipe. */
async function startDisplay(
  program: string,
): Promise<{ name: string; process: ChildProcess }> {
  const display = spawn(
    program,
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const pipe = display.stdio[3];
  if (pipe == null) throw new Error("Xvfb has no pipe to answer on");
  const [number] = (await once(pipe, "data")) as [Buffer];
  return { name: `:${number.toString().trim()}`, process: display };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill();
  await exited;
}
