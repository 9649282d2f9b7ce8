import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { startInProcess } from "../../../tests/support/relay-in-process.ts";
import { listenForMail } from "./lmtp-listener.ts";

it("mail is taken on the host that is configured, and on no other", async () => {
  const relay = await startInProcess({ HEARD_HOST: "127.0.0.2" });
  const listener = await listenForMail(relay.context, 0);
  try {
    expect(await greetingOf("127.0.0.2", listener.port)).toMatch(/^220 /u);
    await expect(greetingOf("127.0.0.1", listener.port)).rejects.toThrow(
      "ECONNREFUSED",
    );
  } finally {
    await listener.stop();
    await relay.stop();
  }
});

async function greetingOf(host: string, port: number): Promise<string> {
  const socket = connect(port, host);
  try {
    const [data] = (await once(socket, "data")) as [Buffer];
    return data.toString();
  } finally {
    socket.destroy();
  }
}
