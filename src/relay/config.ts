import { isIP } from "node:net";
import { join } from "node:path";
import * as v from "valibot";

const Port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/u, "a number from 0 to 65535"),
  v.transform(Number),
  v.maxValue(65_535, "a number from 0 to 65535"),
);

const Origin = v.pipe(
  v.string(),
  v.check(
    isOrigin,
    "an address such as https://heard.example.org, with nothing after the name",
  ),
  v.transform((text) => new URL(text).origin),
);

const SecretKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]{43}=$/u, "32 bytes as base64 (44 characters)"),
  v.check(
    (text) => !/^A+=$/u.test(text),
    "random: everybody knows the key of zeros. Make one with: openssl rand -base64 32",
  ),
  v.transform((text) => Uint8Array.from(Buffer.from(text, "base64"))),
);

const DatabaseUrl = v.pipe(
  v.string(),
  v.regex(
    /^postgres(ql)?:\/\/\S+$/u,
    "an address that begins with postgres://",
  ),
);

const SmtpUrl = v.pipe(
  v.string(),
  v.check(isSmtpUrl, "an address such as smtp://user:password@mail:587"),
);

const MailFrom = v.pipe(
  v.string(),
  v.email("one email address, such as messages@heard.example.org"),
);

const Folder = v.pipe(v.string(), v.minLength(1));

const Yes = v.pipe(
  v.picklist(["0", "1"], "0 or 1"),
  v.transform((text) => text === "1"),
);

/** Beside the built relay, from whatever folder it is started. */
const builtWebDir = join(import.meta.dirname, "../web");

/** Every variable that the relay reads. `relay.env.example` beside this file explains each; a test holds the two together. */
export const ConfigVariables = v.object({
  HEARD_PORT: v.optional(Port, "8080"),
  HEARD_HOST: v.optional(v.pipe(v.string(), v.minLength(1)), "127.0.0.1"),
  HEARD_ORIGIN: v.optional(Origin),
  HEARD_DATA_DIR: v.optional(Folder, "./data"),
  HEARD_WEB_DIR: v.optional(Folder),
  HEARD_PICTURES_DIR: v.optional(Folder),
  HEARD_SECRET_KEY: v.optional(SecretKey),
  HEARD_SET_UP_CODE: v.optional(
    v.pipe(
      v.string(),
      v.minLength(12, "12 characters or more"),
      v.maxLength(64, "64 characters or fewer"),
    ),
  ),
  HEARD_DEMO: v.optional(Yes, "0"),
  HEARD_TRUSTED_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => isIP(text) !== 0, "one IP address, such as 127.0.0.1"),
    ),
  ),
  DATABASE_URL: v.optional(DatabaseUrl),
  SMTP_URL: v.optional(SmtpUrl),
  MAIL_FROM: v.optional(MailFrom),
  INBOUND_LMTP_PORT: v.optional(Port),
});

/** What the relay was told by its environment, checked. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Where people reach it, without a slash at the end. */
  readonly origin: string;
  /** HEARD_ORIGIN was not given: the relay may be opened by any name of this machine. */
  readonly isOriginAssumed: boolean;
  readonly dataDir: string;
  readonly webDir: string;
  /** An organisation's own pictures, in place of the built ones. */
  readonly picturesDir: string | undefined;
  /** 32 bytes, or undefined: then the key file in the data folder is used. */
  readonly secretKey: Uint8Array | undefined;
  readonly setUpCode: string | undefined;
  /** Demonstration: mail stays in a local box that can be read at /dev/mail. */
  readonly demo: boolean;
  /** The address of the reverse proxy, which alone is believed from where a request came. */
  readonly trustedProxy: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** The address that notices come from, and whose domain reply addresses have. */
  readonly mailFrom: string;
  readonly inboundLmtpPort: number | undefined;
};

export type ConfigRead =
  | { readonly is: "read"; readonly config: Config }
  | { readonly is: "wrong"; readonly message: string };

/**
 * Reads the configuration once. An empty variable counts as missing.
 *
 * @returns The configuration, or one message in plain words that names everything that is wrong.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): ConfigRead {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([, value]) => value !== undefined && value !== "",
    ),
  );
  const parsed = v.safeParse(ConfigVariables, given);
  const faults = parsed.success ? [] : parsed.issues.map(faultOf);
  if (given["SMTP_URL"] !== undefined && given["MAIL_FROM"] === undefined)
    faults.push(
      "  MAIL_FROM is missing: notices need an address to come from.",
    );
  if (!parsed.success || faults.length > 0)
    return {
      is: "wrong",
      message: `Heard cannot start with these settings:\n${faults.join("\n")}\nrelay.env.example explains every setting.`,
    };
  return { is: "read", config: configOf(parsed.output) };
}

function configOf(read: v.InferOutput<typeof ConfigVariables>): Config {
  return {
    port: read.HEARD_PORT,
    host: read.HEARD_HOST,
    origin: read.HEARD_ORIGIN ?? `http://localhost:${String(read.HEARD_PORT)}`,
    isOriginAssumed: read.HEARD_ORIGIN === undefined,
    dataDir: read.HEARD_DATA_DIR,
    webDir: read.HEARD_WEB_DIR ?? builtWebDir,
    picturesDir: read.HEARD_PICTURES_DIR,
    secretKey: read.HEARD_SECRET_KEY,
    setUpCode: read.HEARD_SET_UP_CODE,
    demo: read.HEARD_DEMO,
    trustedProxy: read.HEARD_TRUSTED_PROXY,
    databaseUrl: read.DATABASE_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM ?? "messages@localhost.test",
    inboundLmtpPort: read.INBOUND_LMTP_PORT,
  };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? "";
  return `  ${name} should be ${issue.message}.`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  const isBare = `${pathname}${search}${hash}${username}` === "/";
  return isBare && (protocol === "http:" || protocol === "https:");
}

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/u.test(new URL(text).protocol);
}
