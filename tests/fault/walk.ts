import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  inProcessOrigin,
  startInProcessRelay,
  type InProcessRelay,
} from "../support/in-process-relay.ts";
import { longestWaitMs } from "../../src/sync/back-off.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import type { RelaySetUp } from "../support/set-up-relay.ts";
import { tempDir } from "../support/temp-dir.ts";
import { faultyNetwork, type FaultyNetwork } from "./faulty-network.ts";
import { chance as chanceOf, type Chance } from "./random.ts";
import {
  look,
  sendWaiting,
  signedInApi,
  type WalkCaseworker,
} from "./walk-caseworker.ts";
import {
  begin,
  runOutbox,
  send,
  tell,
  walkDevice,
  writeMessage,
  type WalkDevice,
} from "./walk-device.ts";

/** Everything that one walk moves through. */
export type World = {
  readonly start: RelaySetUp;
  readonly chance: Chance;
  readonly dataDir: string;
  relay: InProcessRelay;
  readonly device: WalkDevice;
  readonly caseworker: WalkCaseworker;
  /** Of the device and of the caseworker. */
  readonly networks: readonly FaultyNetwork[];
  end(): Promise<void>;
};

/** Walks: as many acts as asked for, each drawn from the seed. */
export async function walk(
  start: RelaySetUp,
  seed: number,
  acts: number,
): Promise<World> {
  const world = await makeWorld(start, seed);
  try {
    for (let act = 0; act < acts; act += 1)
      await world.chance.pick(allActs)(world);
    return world;
  } catch (fault) {
    await world.end();
    throw fault;
  }
}

async function makeWorld(start: RelaySetUp, seed: number): Promise<World> {
  const chance = chanceOf(seed);
  const folder = await tempDir("walk");
  await cp(start.dataDir, folder.path, { recursive: true });
  const relay = await startInProcessRelay(folder.path);
  const toRelay = () => world.relay.answering;
  const network = faultyNetwork(chance, toRelay);
  const desk = faultyNetwork(chance, toRelay);
  const device = walkDevice(chance, start.organisation, network);
  const fetch = browserFetch(inProcessOrigin, desk.answering, start.cookie);
  const caseworker: WalkCaseworker = {
    chance,
    secrets: device.secrets,
    session: start.session,
    keys: start.keys,
    api: signedInApi(fetch),
    answers: [],
  };
  const world: World = {
    start,
    chance,
    dataDir: folder.path,
    relay,
    device,
    caseworker,
    networks: [network, desk],
    end: async () => {
      await world.relay.stop();
      await folder.remove();
    },
  };
  return world;
}

type Act = (world: World) => Promise<void>;

const outbox: Act = async ({ device, chance }) => {
  const next = await runOutbox(device, chance.is(0.3));
  if (next !== null && chance.is(0.5)) device.clockMs = next;
};

const write: Act = async ({ device, chance }) => {
  if (device.reports.length < 3 && chance.is(0.4)) await begin(device);
  if (device.reports.length > 0) tell(device, chance.pick(device.reports));
};

const sendReport: Act = async ({ device, chance }) => {
  if (device.reports.length > 0)
    await send(device, chance.pick(device.reports));
};

const message: Act = async ({ device, chance }) => {
  const sent = device.reports.filter((report) => report.sent.length > 0);
  if (sent.length > 0) await writeMessage(device, chance.pick(sent));
};

/** F8: while bytes move, the person goes on writing, and may send again. */
const editWhileSending: Act = async (world) => {
  const { device, chance } = world;
  const [report] = device.reports;
  if (report === undefined) return;
  await send(device, report);
  device.network.duringNext = async () => {
    tell(device, report);
    if (chance.is(0.5)) await send(device, report);
  };
  await outbox(world);
};

const killDevice: Act = async (world) => {
  const { device } = world;
  device.network.duringNext = async () => device.kill();
  await runOutbox(device, true);
  device.network.duringNext = undefined;
};

/** F14: by hours, or by years, in both directions. */
const moveClock: Act = async ({ device, chance }) => {
  const hour = 3_600_000;
  const farthest = chance.is(0.3) ? 20 * 365 * 24 * hour : 12 * hour;
  device.clockMs += Math.round((chance.next() - 0.4) * farthest);
};

const restartRelay: Act = async (world) => {
  for (const network of world.networks) await network.settle();
  await world.relay.stop();
  world.relay = await startInProcessRelay(world.dataDir);
};

const toggleNetwork: Act = async ({ chance, networks }) => {
  const network = chance.pick(networks);
  network.isUp = !network.isUp;
};

const deliverLate: Act = async ({ networks }) => {
  for (const network of networks) await network.deliverLate();
};

const casework: Act = ({ caseworker }) => look(caseworker);
const retryAnswers: Act = ({ caseworker }) => sendWaiting(caseworker);

/** Drawn with equal chance: what is there twice is done twice as often. */
const allActs: readonly Act[] = [
  write,
  write,
  write,
  sendReport,
  sendReport,
  message,
  message,
  outbox,
  outbox,
  outbox,
  editWhileSending,
  killDevice,
  moveClock,
  restartRelay,
  toggleNetwork,
  deliverLate,
  casework,
  casework,
  retryAnswers,
];

/** The network comes back and stays, everything that was held up arrives, and each side sends what it has. */
export async function comeToRest(world: World): Promise<number | null> {
  for (const network of world.networks) {
    network.calm();
    await network.settle();
    await network.deliverLate();
  }
  await sendWaiting(world.caseworker);
  const next = await runOutbox(world.device, true);
  // What is left waits because the relay asked for it: some seconds, or up to an hour where the clock was put back meanwhile.
  world.device.clockMs += longestWaitMs;
  return next === null ? null : runOutbox(world.device, true);
}

/** Every byte that the relay keeps. */
export async function relayBytes(world: World): Promise<Buffer> {
  const entries = await readdir(world.dataDir, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries.filter((entry) => entry.isFile());
  return Buffer.concat(
    await Promise.all(
      files.map((file) => readFile(join(file.parentPath, file.name))),
    ),
  );
}
