import type { Keys } from "../../src/caseworker/access/access.ts";
import { caseworkApi } from "../../src/caseworker/api/casework-api.ts";
import {
  finishSetUp,
  makeSetUpKeys,
} from "../../src/caseworker/set-up/finish.ts";
import { callRelay } from "../../src/device/relay/relay-call.ts";
import { makeUuid } from "../../src/domain/uuid-v7.ts";
import type { Session } from "../../src/protocol/casework.ts";
import {
  Directory,
  type DirectoryOrganisation,
} from "../../src/protocol/directory.ts";
import {
  inProcessCode,
  inProcessOrigin,
  startInProcessRelay,
} from "./in-process-relay.ts";
import { browserFetch } from "./relay-fetch.ts";

/** A relay that was set up, and who is signed in there. Stop it before copying its data. */
export type RelaySetUp = {
  readonly dataDir: string;
  readonly organisation: DirectoryOrganisation;
  readonly session: Session;
  readonly keys: Keys;
  readonly cookie: string;
};

/** Sets up a relay in an empty data folder by the inbox's own code, and stops it. */
export async function setUpRelay(dataDir: string): Promise<RelaySetUp> {
  const relay = await startInProcessRelay(dataDir);
  let cookie = "";
  const fetch = browserFetch(inProcessOrigin, async (request) => {
    const response = await relay.answering(request);
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return response;
  });
  const random = () => crypto.getRandomValues(new Uint8Array(10));
  const setUpKeys = await makeSetUpKeys(
    () => makeUuid(Date.now(), random()),
    () => crypto.getRandomValues(new Uint8Array(16)),
  );
  const answers = {
    code: inProcessCode,
    organisationName: "Example DDPO",
    areas: "Southwark",
    promiseDays: "3",
    ways: ["app", "email"] as const,
    name: "Sam Example",
    email: "sam@example.org",
    passphrase: "amber bridge candle",
    recoveryIsKept: null,
  };
  const entry = await finishSetUp(
    caseworkApi(fetch, () => undefined),
    answers,
    setUpKeys,
  );
  const directory = await callRelay(
    { fetch, origin: "", patienceMs: 10_000 },
    { method: "GET", path: "/organisations", answer: Directory },
  );
  await relay.stop();
  const organisation =
    directory.is === "done" ? directory.answer.organisations[0] : undefined;
  if (entry.is !== "in" || organisation === undefined)
    throw new Error("the relay could not be set up");
  const { session, keys } = entry;
  return { dataDir, organisation, session, keys, cookie };
}
