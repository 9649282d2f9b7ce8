import { readFile } from "node:fs/promises";
import * as v from "valibot";

const Hash = v.pipe(v.string(), v.regex(/^sha(256|384|512)-[\w+/]+={0,2}$/u));
const InlineHashes = v.object({
  scripts: v.array(Hash),
  styles: v.array(Hash),
});
type InlineHashes = v.InferOutput<typeof InlineHashes>;

/** What the build writes beside the apps: the hashes of the scripts and styles that stand inside their pages. */
const PolicyFile = v.object({ reporter: InlineHashes, casework: InlineHashes });

/** The security headers of every answer, by the path that was asked for (security.md, Relay). */
export type SecurityHeaders = (
  path: string,
) => readonly (readonly [name: string, value: string])[];

const none: InlineHashes = { scripts: [], styles: [] };

/** Reads the hashes of the pages; none where the file is missing, so that inline scripts and styles do not run. */
export async function readPolicyFile(
  path: string,
): Promise<v.InferOutput<typeof PolicyFile>> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return { reporter: none, casework: none };
  return v.parse(PolicyFile, JSON.parse(text));
}

/** Makes the headers once. */
export function securityHeaders(
  hashes: v.InferOutput<typeof PolicyFile>,
  isHttps: boolean,
): SecurityHeaders {
  const shared = [
    ["referrer-policy", "no-referrer"],
    ["permissions-policy", permissions()],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ...(isHttps
      ? [["strict-transport-security", "max-age=63072000"] as const]
      : []),
  ] as const;
  const withPolicy = (policy: string) =>
    [...shared, ["content-security-policy", policy] as const] as const;
  const reporter = withPolicy(pagePolicy(hashes.reporter));
  const casework = withPolicy(pagePolicy(hashes.casework));
  const data = withPolicy(
    "default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
  );
  return (path) => {
    // A picture may come from an organisation: opened alone, it runs nothing.
    if (/^\/(api|healthz|readyz|metrics|pictures)(\/|$)/u.test(path))
      return data;
    return /^\/casework(\/|$)/u.test(path) ? casework : reporter;
  };
}

function pagePolicy({ scripts, styles }: InlineHashes): string {
  const quote = (hashes: readonly string[]): string =>
    hashes.map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'none'",
    // Argon2 is WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'${quote(scripts)}`,
    `style-src 'self'${quote(styles)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'self' blob:",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
}

function permissions(): string {
  const never = [
    "accelerometer",
    "browsing-topics",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "midi",
    "payment",
    "usb",
  ];
  return [
    "camera=(self)",
    "microphone=(self)",
    ...never.map((name) => `${name}=()`),
  ].join(", ");
}
