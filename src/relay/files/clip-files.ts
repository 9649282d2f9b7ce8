import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  utimes,
  type FileHandle,
} from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import * as v from "valibot";
import {
  ClipFileName,
  maxCaptionsBytes,
  maxVideoBytes,
} from "../../domain/bsl/clip.ts";
import { formBytes, formOf, hasFormOf } from "./clip-form.ts";

/**
 * What became of a file that was sent. differs: other bytes than its name says. not-a-clip: bytes of another kind than its name
 * says. cut-off: the sender went away. Nothing of those is kept.
 */
type FileStored =
  | { readonly is: "stored" | "known" }
  | { readonly is: "too-large" | "differs" | "not-a-clip" | "cut-off" };

/** The files of clips, in one folder. */
export type ClipFiles = {
  /** Writes a file that is named after the SHA-256 of its bytes; it is on the disk when this is fulfilled. */
  put(name: string, bytes: ReadableStream<Uint8Array>): Promise<FileStored>;
  /** How many bytes a file has; undefined where it is not here. */
  size(name: string): Promise<number | undefined>;
  /** The bytes from `start` to `end`, both of them included. */
  read(name: string, start: number, end: number): ReadableStream<Uint8Array>;
  remove(name: string): Promise<void>;
  /** Names of files that were written before a moment. */
  olderThan(at: Date): Promise<readonly string[]>;
};

const partEnding = ".part";

/** Files of clips in a folder, which is made when the first is put. */
export function clipFiles(folder: string): ClipFiles {
  const at = (name: string) => join(folder, v.parse(ClipFileName, name));
  const size = async (name: string) =>
    (await stat(at(name)).catch(noneWhereMissing))?.size;
  return {
    put: async (name, bytes) => {
      const path = at(name);
      if ((await size(name)) !== undefined) {
        await bytes.cancel().catch(() => undefined);
        // Somebody is about to name it: it is not left over from long ago.
        await utimes(path, new Date(), new Date());
        return { is: "known" };
      }
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return writeWhole(path, name, bytes);
    },
    size,
    read: (name, start, end) =>
      Readable.toWeb(
        createReadStream(at(name), { start, end }),
      ) as ReadableStream<Uint8Array>,
    remove: async (name) => rm(at(name), { force: true }),
    olderThan: async (moment) => {
      const names = (await readdir(folder).catch(noneWhereMissing)) ?? [];
      const old: string[] = [];
      for (const name of names) {
        const found = await stat(join(folder, name)).catch(noneWhereMissing);
        if (found === undefined || found.mtime >= moment) continue;
        if (name.endsWith(partEnding))
          await rm(join(folder, name), { force: true });
        else if (v.is(ClipFileName, name)) old.push(name);
      }
      return old;
    },
  };
}

/** Writes beside, and gives it its name once all of it is on the disk: no half file ever has the name of a whole one. */
async function writeWhole(
  path: string,
  name: string,
  bytes: ReadableStream<Uint8Array>,
): Promise<FileStored> {
  const part = `${path}.${crypto.randomUUID()}${partEnding}`;
  const file = await open(part, "wx", 0o600);
  try {
    const outcome = await writeAll(file, name, bytes);
    if (outcome.is !== "stored") return outcome;
    await file.sync();
    await rename(part, path);
    return outcome;
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
}

async function writeAll(
  file: FileHandle,
  name: string,
  bytes: ReadableStream<Uint8Array>,
): Promise<FileStored> {
  const form = formOf(name);
  const most = form === "vtt" ? maxCaptionsBytes : maxVideoBytes;
  const hash = createHash("sha256");
  let start = Buffer.alloc(0);
  let count = 0;
  const reader = bytes.getReader();
  for (;;) {
    const next = await reader.read().catch(() => undefined);
    if (next === undefined) return { is: "cut-off" };
    if (next.done) break;
    const isKnown = start.byteLength >= formBytes;
    if (!isKnown)
      start = Buffer.concat([start, next.value.subarray(0, formBytes)]);
    if (!isKnown && start.byteLength >= formBytes && !hasFormOf(form, start))
      return refuseRest(reader, "not-a-clip");
    count += next.value.byteLength;
    if (count > most) return refuseRest(reader, "too-large");
    hash.update(next.value);
    await file.write(next.value);
  }
  if (!hasFormOf(form, start)) return { is: "not-a-clip" };
  const isSame = name.startsWith(`${hash.digest("hex")}.`);
  return { is: isSame ? "stored" : "differs" };
}

/** Reads no more of it: the server throws away what is still on its way. */
async function refuseRest(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  is: "not-a-clip" | "too-large",
): Promise<FileStored> {
  await reader.cancel().catch(() => undefined);
  return { is };
}

function noneWhereMissing(fault: unknown): undefined {
  if (fault instanceof Error && "code" in fault && fault.code === "ENOENT")
    return undefined;
  throw fault;
}
