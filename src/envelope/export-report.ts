import { identityToRecipient } from "age-encryption";
import type { IdentityKey } from "./open.ts";

/** A file to save. */
export type ExportedFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/**
 * A report as two files that need no Heard: `age -d -i notes-key.txt notes.age` opens them (https://age-encryption.org/v1). Their
 * names say nothing of what is in them, since others may see the folder that they land in. Who has both can read the report.
 *
 * @param identity The receipt's identity.
 * @param sealedReport A version as it was sent.
 */
export async function exportReport(
  identity: IdentityKey,
  sealedReport: Uint8Array,
): Promise<readonly [sealed: ExportedFile, key: ExportedFile]> {
  const recipient = await identityToRecipient(identity);
  const key = `# public key: ${recipient}\n${identity}\n`;
  return [
    {
      name: "notes.age",
      type: "application/octet-stream",
      bytes: sealedReport,
    },
    {
      name: "notes-key.txt",
      type: "text/plain",
      bytes: new TextEncoder().encode(key),
    },
  ];
}
