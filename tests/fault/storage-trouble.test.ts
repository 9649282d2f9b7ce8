import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasPostgres, startPostgres } from "../support/postgres.ts";
import {
  bearer,
  problemOf,
  putMessage,
  putReport,
  putVersion,
  reportBody,
  newReceipt,
  newUuid,
  setUp,
} from "../support/relay-acts.ts";
import { startInProcess } from "../support/relay-in-process.ts";
import { tempDir } from "../support/temp-dir.ts";

describe("storage in trouble", () => {
  it.skipIf(!canMount())(
    // A small disk needs the right to mount one, which only root of the machine has.
    "F16: a full disk answers 507 with Retry-After, loses nothing, and recovers by itself",
    async () => {
      const folder = await tempDir("small-disk");
      const disk = join(folder.path, "disk");
      mkdirSync(disk);
      mount(disk, "4m");
      const relay = await startInProcess({ HEARD_DATA_DIR: disk });
      try {
        const { organisationId } = await setUp(relay.ask);
        const filler = join(disk, "filler");
        const { stored, refusal } = await putUntilRefused(
          relay.ask,
          organisationId,
          () => fill(filler),
        );
        expect(refusal.answer.status).toBe(507);
        expect(refusal.answer.headers.get("retry-after")).toBe("60");
        expect(await problemOf(refusal.answer)).toBe("storage-full");
        expect((await relay.ask("/healthz")).status).toBe(200);
        for (const { receipt } of stored) {
          const headers = bearer(receipt);
          const kept = await relay.ask("/api/v1/mailbox", { headers });
          expect(kept.status).toBe(200);
        }
        rmSync(filler);
        const { id, receipt, body } = refusal;
        const again = await putVersion(relay.ask, id, 1, receipt, body);
        expect(again.status).toBe(201);
        const next = await putReport(relay.ask, organisationId);
        expect(next.answer.status).toBe(201);
      } finally {
        await relay.stop();
        // SQLite's file is let go when its last statement is collected.
        execFileSync("umount", ["--lazy", disk]);
        await folder.remove();
      }
    },
    30_000,
  );

  it.skipIf(!hasPostgres())(
    // Skipped only where set-up said loudly that no PostgreSQL can be had.
    "F16: a database that is away answers 503 with Retry-After, and is used again when it is back",
    async () => {
      const server = await startPostgres();
      const relay = await startInProcess({
        DATABASE_URL: await server.newDatabase(),
      });
      try {
        const { organisationId, cookie } = await setUp(relay.ask);
        const known = await putReport(relay.ask, organisationId);
        await server.pause();
        const receipt = newReceipt();
        const id = newUuid();
        const body = reportBody(organisationId, receipt);
        const refused = [
          await putVersion(relay.ask, id, 1, receipt, body),
          await putMessage(relay.ask, known.receipt),
          await relay.ask("/api/v1/organisations"),
          await relay.ask("/api/v1/mailbox", {
            headers: bearer(known.receipt),
          }),
          await relay.ask("/api/v1/casework/reports", { headers: { cookie } }),
        ];
        for (const answer of refused) {
          expect(answer.status).toBe(503);
          expect(answer.headers.get("retry-after")).toBe("5");
          expect(await problemOf(answer)).toBe("storage-away");
        }
        const ready = await relay.ask("/readyz");
        expect(ready.status).toBe(503);
        expect(await ready.json()).toMatchObject({ storage: "away" });
        expect((await relay.ask("/healthz")).status).toBe(200);
        await server.resume();
        const again = await putVersion(relay.ask, id, 1, receipt, body);
        expect(again.status).toBe(201);
        const mailbox = await relay.ask("/api/v1/mailbox", {
          headers: bearer(known.receipt),
        });
        expect(mailbox.status).toBe(200);
        expect((await relay.ask("/readyz")).status).toBe(200);
      } finally {
        await relay.stop();
        await server.stop();
      }
    },
    60_000,
  );
});

type Put = Awaited<ReturnType<typeof putReport>>;

/** Puts reports, fills the disk after a few, and goes on until one is refused. */
async function putUntilRefused(
  ask: Parameters<typeof putReport>[0],
  organisationId: string,
  fillDisk: () => void,
): Promise<{ stored: Put[]; refusal: Put }> {
  const stored: Put[] = [];
  for (let count = 0; count < 2000; count += 1) {
    if (count === 20) fillDisk();
    const put = await putReport(ask, organisationId);
    if (put.answer.status !== 201) return { stored, refusal: put };
    stored.push(put);
  }
  throw new Error("the disk never got full");
}

/** Takes all the room that is left. */
function fill(path: string): void {
  for (const bytes of [64 * 1024, 4096])
    for (;;)
      try {
        writeFileSync(path, Buffer.alloc(bytes), { flag: "a" });
      } catch {
        break;
      }
}

function mount(folder: string, size: string): void {
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "heard", folder]);
}

function canMount(): boolean {
  const folder = join("/tmp", `heard-mount-${String(process.pid)}`);
  try {
    mkdirSync(folder);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "heard", folder], {
      stdio: "ignore",
    });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
