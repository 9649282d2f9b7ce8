import { setUp } from "../support/relay-acts.ts";
import { putReports } from "./load.ts";
import { startMeasured } from "./relay-child.ts";
import { askOf } from "./relay-load.ts";

const few = 100;
const many = 10_000;
const asks = 300;

/** The first page of the list with 100 and with 10,000 reports, medians in ms. The ratio is to be at most 1.5. */
export async function inboxList(): Promise<{
  readonly withFewMs: number;
  readonly withManyMs: number;
  readonly ratio: number;
}> {
  const relay = await startMeasured();
  try {
    const ask = askOf(relay.port);
    const { organisationId, cookie } = await setUp(ask);
    const median = async (): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < asks; count += 1) {
        const beganAt = performance.now();
        const headers = { cookie };
        const answer = await ask("/api/v1/casework/reports", { headers });
        await answer.text();
        times.push(performance.now() - beganAt);
      }
      times.sort((a, b) => a - b);
      return times[asks / 2] ?? 0;
    };
    const put = (count: number) =>
      putReports(relay.port, organisationId, 10, (sent) => sent < count);
    await put(few);
    await median();
    const withFewMs = await median();
    await put(many - few);
    const withManyMs = await median();
    return {
      withFewMs: Number(withFewMs.toFixed(2)),
      withManyMs: Number(withManyMs.toFixed(2)),
      ratio: Number((withManyMs / withFewMs).toFixed(2)),
    };
  } finally {
    await relay.stop();
    await relay.forget();
  }
}
