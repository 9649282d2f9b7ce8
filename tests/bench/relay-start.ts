import { setUp } from "../support/relay-acts.ts";
import { putReports } from "./load.ts";
import { startMeasured } from "./relay-child.ts";
import { askOf } from "./relay-load.ts";

const starts = 5;

/** From the start of the process until `/readyz` answers, with so many reports stored, in ms. To be under 1,000. */
export async function relayStart(
  reports: number,
): Promise<{ readonly emptyMs: number; readonly readyAfterMs: number[] }> {
  const first = await startMeasured();
  const { organisationId } = await setUp(askOf(first.port));
  await putReports(first.port, organisationId, 10, (sent) => sent < reports);
  await first.stop();
  const readyAfterMs: number[] = [];
  for (let count = 0; count < starts; count += 1) {
    const relay = await startMeasured({ dataDir: first.dataDir });
    readyAfterMs.push(relay.readyAfterMs);
    await relay.stop();
  }
  await first.forget();
  return { emptyMs: first.readyAfterMs, readyAfterMs };
}
