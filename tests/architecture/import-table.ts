/** What one folder of `src` may import, and why no more. */
export interface ImportRow {
  /** Other folders, or single files without their ending. */
  mayImport: string[];
  /** Packages by name; `node:` stands for all of Node's own. */
  packages: string[];
  why: string;
}

/** Who may import whom. The same table as in src/README.md. */
export const importTable: Record<string, ImportRow> = {
  domain: {
    mayImport: [],
    packages: ["valibot"],
    why: "Rules about reports run anywhere.",
  },
  envelope: {
    mayImport: ["domain"],
    packages: [
      "age-encryption",
      "hash-wasm",
      "@scure/base",
      "@scure/bip39",
      "valibot",
    ],
    why: "Keys live here only.",
  },
  protocol: {
    mayImport: ["domain"],
    packages: ["valibot"],
    why: "What both sides agree on.",
  },
  sync: {
    mayImport: ["domain", "protocol"],
    packages: [],
    why: "Carries sealed things and cannot open one.",
  },
  "design-system": {
    mayImport: ["locales/en-GB/design-system"],
    packages: ["preact", "@fontsource-variable/atkinson-hyperlegible-next"],
    why: "Knows people and screens, not reports; only examples have words.",
  },
  device: {
    mayImport: ["domain", "protocol", "sync", "envelope/keys", "locales"],
    packages: ["dexie", "i18next", "preact", "valibot"],
    why: "Fits the browser to the ports; holds keys, never opens a report.",
  },
  reporter: {
    mayImport: [
      "domain",
      "envelope",
      "protocol",
      "sync",
      "design-system",
      "device",
      "locales",
      "easy-read",
    ],
    packages: ["preact", "preact-render-to-string"],
    why: "An app: all but the relay, the service worker and the other app.",
  },
  caseworker: {
    mayImport: [
      "domain",
      "envelope",
      "protocol",
      "sync",
      "design-system",
      "device",
      "locales",
    ],
    packages: ["preact"],
    why: "An app: all but the relay, the service worker and the other app.",
  },
  relay: {
    mayImport: ["domain", "protocol", "envelope/seal", "locales", "easy-read"],
    packages: [
      "node:",
      "hono",
      "@hono/node-server",
      "kysely",
      "libsql",
      "pg",
      "nodemailer",
      "smtp-server",
      "postal-mime",
      "html-to-text",
      "pino",
      "valibot",
    ],
    why: "Can seal what comes in, can never open.",
  },
  "service-worker": {
    mayImport: ["protocol", "sync", "device"],
    packages: [
      "workbox-core",
      "workbox-precaching",
      "workbox-routing",
      "workbox-strategies",
    ],
    why: "Makes the apps work offline and knows nothing of reports.",
  },
};

/** Packages with one door: only this folder of `src` may import them. */
export const doors: Record<string, string> = {
  kysely: "relay/storage",
  libsql: "relay/storage",
  pg: "relay/storage",
  nodemailer: "relay/notices",
  "smtp-server": "relay/inbound",
  "postal-mime": "relay/inbound",
  "html-to-text": "relay/inbound",
  dexie: "device",
  "preact-render-to-string": "reporter/first-visit",
  "age-encryption": "envelope",
};

/** Files that must stay out of reach of a folder, however long the chain. */
export const outOfReach: { from: string; file: string; why: string }[] = [
  {
    from: "relay",
    file: "src/envelope/open.ts",
    why: "The relay can never open a report.",
  },
  {
    from: "service-worker",
    file: "src/envelope/open.ts",
    why: "The service worker never touches a report.",
  },
];
