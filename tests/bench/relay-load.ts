import { startPostgres } from "../support/postgres.ts";
import { setUp, type Ask } from "../support/relay-acts.ts";
import { barePostgresRate, bareSqliteRate } from "./bare-rates.ts";
import { putReports, spread, type LoadResult, type Spread } from "./load.ts";
import { startMeasured, type MeasuredRelay } from "./relay-child.ts";

const connections = 10;
const warmUp = 1000;

/** Reports of 10 KB, stored before the answer, beside what the database alone does in the same run. */
export type LoadFigures = Measured & {
  readonly bare: number;
  /** Of the bare rate. At least 0.5 on SQLite, 0.2 on PostgreSQL. */
  readonly ratio: number;
};

/** SQLite; memory after every 20,000 reports. */
export async function relayLoadSqlite(reports: number): Promise<LoadFigures> {
  const before = await bareSqliteRate();
  const relay = await startMeasured();
  try {
    const load = await measure(relay, reports);
    const after = await bareSqliteRate();
    return withRatio(load, (before + after) / 2);
  } finally {
    await relay.stop();
    await relay.forget();
  }
}

/** PostgreSQL with synchronous_commit and fsync on. */
export async function relayLoadPostgres(reports: number): Promise<LoadFigures> {
  const server = await startPostgres(true);
  const databaseUrl = await server.newDatabase();
  const before = await barePostgresRate(databaseUrl);
  const relay = await startMeasured({ databaseUrl });
  try {
    const load = await measure(relay, reports);
    const after = await barePostgresRate(databaseUrl);
    return withRatio(load, (before + after) / 2);
  } finally {
    await relay.stop();
    await relay.forget();
    await server.stop();
  }
}

type Measured = Omit<LoadResult, "times"> &
  Spread & {
    /** Of each 20,000 reports: it shows whether the machine was steady. */
    readonly p99MsOfSteps: readonly number[];
    readonly memoryMb: readonly number[];
  };

async function measure(
  relay: MeasuredRelay,
  reports: number,
): Promise<Measured> {
  const { organisationId } = await setUp(askOf(relay.port));
  const put = (count: number): Promise<LoadResult> =>
    putReports(relay.port, organisationId, connections, (sent) => sent < count);
  await put(warmUp);
  const memoryMb = [relay.memoryMb()];
  const steps = Math.max(1, Math.round(reports / 20_000));
  const results: LoadResult[] = [];
  for (let step = 0; step < steps; step += 1) {
    results.push(await put(Math.round(reports / steps)));
    memoryMb.push(relay.memoryMb());
  }
  const sum = (of: (result: LoadResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    stored: sum(({ stored }) => stored),
    refused: sum(({ refused }) => refused),
    perSecond: Math.round(sum(({ perSecond }) => perSecond) / steps),
    ...spread(results.flatMap(({ times }) => times)),
    p99MsOfSteps: results.map(({ times }) => spread(times).p99Ms),
    memoryMb,
  };
}

function withRatio(load: Measured, bare: number): LoadFigures {
  const ratio = Number((load.perSecond / bare).toFixed(2));
  return { ...load, bare: Math.round(bare), ratio };
}

/** Asks as a page of the relay's own would. */
export function askOf(port: number): Ask {
  const origin = `http://127.0.0.1:${String(port)}`;
  return (path, init) =>
    fetch(`${origin}${path}`, {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), origin },
    });
}
