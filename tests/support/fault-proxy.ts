import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/**
 * What becomes of the connections from now on. `lose-before`: nothing reaches the relay. `lose-after`: the relay gets it all, its
 * answer is lost. `cut-after`: the connection breaks after so many bytes of the request. `garble`: one byte of the answer is
 * another. `stall`: the relay gets it, and the answer never comes.
 */
export type Fate =
  | { readonly is: "pass" | "lose-before" | "lose-after" | "stall" }
  | { readonly is: "cut-after" | "garble"; readonly byte: number };

/** A bad line between a device and a relay, on 127.0.0.1. */
export type FaultProxy = {
  readonly port: number;
  /** Holds for connections that are made after it was set. */
  fate: Fate;
  stop(): Promise<void>;
};

/** Starts a proxy before the relay on a port of this machine. */
export async function startFaultProxy(relayPort: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((device) => {
    sockets.add(device);
    device.on("close", () => sockets.delete(device));
    device.on("error", () => undefined);
    carry(device, relayPort, proxy.fate, sockets);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: FaultProxy = {
    port: (server.address() as AddressInfo).port,
    fate: { is: "pass" },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return proxy;
}

function carry(
  device: Socket,
  relayPort: number,
  fate: Fate,
  sockets: Set<Socket>,
): void {
  if (fate.is === "lose-before") {
    device.once("data", () => device.destroy());
    return;
  }
  const relay = connect(relayPort, "127.0.0.1");
  sockets.add(relay);
  relay.on("error", () => device.destroy());
  relay.on("close", () => {
    sockets.delete(relay);
    if (fate.is !== "stall") device.end();
  });
  device.on("close", () => relay.end());
  let sent = 0;
  device.on("data", (chunk: Buffer) => {
    const left = fate.is === "cut-after" ? fate.byte - sent : chunk.length;
    sent += chunk.length;
    relay.write(chunk.subarray(0, left));
    if (chunk.length <= left) return;
    device.destroy();
    relay.end();
  });
  let came = 0;
  relay.on("data", (chunk: Buffer) => {
    if (fate.is === "lose-after") device.destroy();
    else if (fate.is === "garble")
      device.write(garbled(chunk, fate.byte - came));
    else if (fate.is !== "stall") device.write(chunk);
    came += chunk.length;
  });
}

function garbled(chunk: Buffer, at: number): Buffer {
  const copy = Buffer.from(chunk);
  const byte = copy[at];
  if (byte !== undefined) copy[at] = byte ^ 0x15;
  return copy;
}
