import type { SealedReport } from "./sealed-report.ts";

/** A file as the clear header names it; the relay counts these and cannot see what is in them. */
export type NamedFile = {
  readonly id: string;
  readonly bytes: number;
  readonly sha256: string;
};

/**
 * What the seal says against what the relay shows. The seal is the person's word: the header travels in clear, and whoever carried
 * it could have changed it (security.md, T4).
 */
export type ManifestCheck = {
  readonly is: "whole" | "not-whole";
  /** Sealed in the manifest, and not in the header: withheld. Names as the person gave them. */
  readonly missing: readonly string[];
  /** In both, with another size or hash. */
  readonly altered: readonly string[];
  /** In the header, and not in the manifest: put there by somebody else. Ids, since they have no names. */
  readonly unnamed: readonly string[];
};

/** Compares the manifest inside a report with the files that the relay's header names. */
export function checkManifest(
  sealed: Pick<SealedReport, "manifest">,
  header: readonly NamedFile[],
): ManifestCheck {
  const here = new Map(header.map((file) => [file.id, file]));
  const named = new Set(sealed.manifest.map((file) => file.id));
  const missing = sealed.manifest.filter((file) => !here.has(file.id));
  const altered = sealed.manifest.filter((file) => {
    const found = here.get(file.id);
    return (
      found !== undefined &&
      (found.bytes !== file.sealed.bytes || found.sha256 !== file.sealed.sha256)
    );
  });
  const unnamed = header.filter((file) => !named.has(file.id));
  const isWhole = missing.length + altered.length + unnamed.length === 0;
  return {
    is: isWhole ? "whole" : "not-whole",
    missing: missing.map((file) => file.name),
    altered: altered.map((file) => file.name),
    unnamed: unnamed.map((file) => file.id),
  };
}
