import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { freePort } from "./free-port.ts";
import { readTools } from "./tools.ts";

const run = promisify(execFile);

/** Where a running throw-away server is; enough to find it from any process. */
export interface PostgresPlace {
  binaries: string;
  directory: string;
  port: number;
  /** Whether it answers only when it is on disk, as in earnest. */
  isDurable: boolean;
}

/** A PostgreSQL of our own, on 127.0.0.1, gone when the test is over. */
export interface PostgresServer {
  place: PostgresPlace;
  /** Makes an empty database and gives its URL. */
  newDatabase: () => Promise<string>;
  /** Takes the database away: open connections break, new ones are refused. */
  pause: () => Promise<void>;
  /** Brings it back on the same port, with what was committed. */
  resume: () => Promise<void>;
  /** Ends it and removes its files. */
  stop: () => Promise<void>;
}

/** Says whether this machine can run PostgreSQL; see `scripts/set-up.mjs`. */
export function hasPostgres(): boolean {
  return readTools().postgresBin !== null;
}

/**
 * Starts a new server, in about two seconds.
 *
 * @param isDurable Durability costs minutes in a test run and shows nothing there: what a killed PostgreSQL keeps is its own promise. Measurements need it.
 */
export async function startPostgres(
  isDurable = false,
): Promise<PostgresServer> {
  const binaries = readTools().postgresBin;
  if (binaries === null) {
    throw new Error("No PostgreSQL here: ask hasPostgres() first.");
  }
  const directory = await newServerDirectory();
  await asServerUser(join(binaries, "initdb"), [
    `--pgdata=${join(directory, "data")}`,
    "--auth=trust",
    "--username=postgres",
    "--no-sync",
    "--locale=C",
    "--encoding=UTF8",
  ]);
  const place = { binaries, directory, port: await freePort(), isDurable };
  await start(place);
  return serverAt(place);
}

/** Takes hold of a server that another process started. */
export function serverAt(place: PostgresPlace): PostgresServer {
  return {
    place,
    newDatabase: () => newDatabase(place),
    pause: () => halt(place),
    resume: () => start(place),
    stop: async () => {
      await halt(place);
      await rm(place.directory, { recursive: true, force: true });
    },
  };
}

async function newServerDirectory(): Promise<string> {
  // PostgreSQL refuses to run as root, and TMPDIR may be root's alone.
  const parent = isRoot() ? "/tmp" : tmpdir();
  const directory = await mkdtemp(join(parent, "heard-pg-"));
  await chmod(directory, 0o755);
  if (isRoot()) await run("chown", ["postgres", directory]);
  return directory;
}

async function start(place: PostgresPlace): Promise<void> {
  const { binaries, directory, port, isDurable } = place;
  const options = [
    `-p ${port}`,
    `-k ${directory}`,
    "-c listen_addresses=127.0.0.1",
    `-c fsync=${isDurable ? "on" : "off"}`,
    "-c max_connections=50",
  ].join(" ");
  await asServerUser(join(binaries, "pg_ctl"), [
    "start",
    `--pgdata=${join(directory, "data")}`,
    `--log=${join(directory, "log")}`,
    "--wait",
    "--timeout=30",
    `--options=${options}`,
  ]);
}

async function halt({ binaries, directory }: PostgresPlace): Promise<void> {
  await asServerUser(join(binaries, "pg_ctl"), [
    "stop",
    `--pgdata=${join(directory, "data")}`,
    "--wait",
    "--mode=fast",
  ]);
}

async function newDatabase({ port }: PostgresPlace): Promise<string> {
  const name = `heard_${randomBytes(6).toString("hex")}`;
  const server = `postgres://postgres@127.0.0.1:${port}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return `${server}/${name}`;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function asServerUser(command: string, args: string[]): Promise<unknown> {
  const line = isRoot()
    ? ["runuser", "-u", "postgres", "--", command, ...args]
    : [command, ...args];
  return run(line[0] as string, line.slice(1), { cwd: "/" });
}
