import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigVariables, readConfig } from "./config.ts";

function wrong(env: Record<string, string>): string {
  const read = readConfig(env);
  return read.is === "wrong" ? read.message : "nothing is wrong";
}

describe("the configuration", () => {
  it("needs nothing, and then listens on this machine alone", () => {
    const read = readConfig({});
    expect(read).toMatchObject({
      is: "read",
      config: {
        port: 8080,
        host: "127.0.0.1",
        origin: "http://localhost:8080",
        isOriginAssumed: true,
        dataDir: "./data",
        demo: false,
        databaseUrl: undefined,
      },
    });
  });

  it("takes an empty variable as one that is missing", () => {
    const read = readConfig({ HEARD_PORT: "", DATABASE_URL: "" });
    expect(read).toMatchObject({ config: { port: 8080 } });
  });

  it("names everything that is wrong in one message, and what would be right", () => {
    const message = wrong({
      HEARD_PORT: "eighty",
      HEARD_ORIGIN: "heard.example.org/inbox",
      HEARD_SECRET_KEY: "c2hvcnQ=",
      HEARD_SET_UP_CODE: "1234",
      DATABASE_URL: "mysql://db",
      SMTP_URL: "mail.example.org",
      MAIL_FROM: "nobody",
      INBOUND_LMTP_PORT: "99999",
      HEARD_DEMO: "yes",
      HEARD_TRUSTED_PROXY: "proxy.example.org",
    });
    expect(message.split("\n")).toEqual([
      "Heard cannot start with these settings:",
      "  HEARD_PORT should be a number from 0 to 65535.",
      "  HEARD_ORIGIN should be an address such as https://heard.example.org, with nothing after the name.",
      "  HEARD_SECRET_KEY should be 32 bytes as base64 (44 characters).",
      "  HEARD_SET_UP_CODE should be 12 characters or more.",
      "  HEARD_DEMO should be 0 or 1.",
      "  HEARD_TRUSTED_PROXY should be one IP address, such as 127.0.0.1.",
      "  DATABASE_URL should be an address that begins with postgres://.",
      "  SMTP_URL should be an address such as smtp://user:password@mail:587.",
      "  MAIL_FROM should be one email address, such as messages@heard.example.org.",
      "  INBOUND_LMTP_PORT should be a number from 0 to 65535.",
      "relay.env.example explains every setting.",
    ]);
  });

  it("does not repeat a secret that is wrong", () => {
    expect(wrong({ HEARD_SECRET_KEY: "swordfish" })).not.toContain("swordfish");
  });

  it("refuses the key of zeros, which everybody knows", () => {
    const zeros = Buffer.alloc(32).toString("base64");
    expect(wrong({ HEARD_SECRET_KEY: zeros })).toContain(
      "HEARD_SECRET_KEY should be random: everybody knows the key of zeros. Make one with: openssl rand -base64 32.",
    );
  });

  it("wants an address for notices where they can be sent", () => {
    expect(wrong({ SMTP_URL: "smtp://127.0.0.1:25" })).toContain(
      "MAIL_FROM is missing",
    );
  });
});

describe("relay.env.example", () => {
  const text = readFileSync(
    join(import.meta.dirname, "relay.env.example"),
    "utf8",
  );
  const named = [...text.matchAll(/^([A-Z_]+)=(.*)$/gmu)];

  it("explains every variable that is read, and no other", () => {
    const names = named.map(([, name]) => name).toSorted();
    expect(names).toEqual(Object.keys(ConfigVariables.entries).toSorted());
  });

  it("shows no key that somebody could leave as it is", () => {
    expect(text).toMatch(/^HEARD_SECRET_KEY=$/mu);
  });

  it("shows values with which the relay starts", () => {
    const env = Object.fromEntries(
      named.map(([, name, value]) => [name, value]),
    );
    expect(readConfig(env).is).toBe("read");
  });
});
