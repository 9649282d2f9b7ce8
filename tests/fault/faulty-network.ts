import type { Answering } from "../support/relay-fetch.ts";
import type { Chance } from "./random.ts";

/** What can become of one request (sync.md, F6 and F7), and how often while the network is bad. */
const fates = [
  "answered",
  "answered",
  "answered",
  "lost-before",
  "lost-after",
  "doubled",
  "comes-again-later",
  "garbage-before",
  "garbage-after",
  "cut-after",
  "portal",
  "busy",
] as const;
type Fate = (typeof fates)[number];

/** A network between one client and the relay that loses, doubles, reorders and garbles. */
export type FaultyNetwork = {
  readonly answering: Answering;
  /** Whether requests reach anything at all. */
  isUp: boolean;
  /** From here on nothing goes wrong. */
  calm(): void;
  /** Delivers what was held up, in any order: answers to it go nowhere. */
  deliverLate(): Promise<void>;
  /** Waits for what is under way, which a killed client has left behind. */
  settle(): Promise<void>;
  /** Is run while the next request is under way. */
  duringNext: (() => Promise<void>) | undefined;
  /** How often each fate came. */
  readonly came: ReadonlyMap<Fate, number>;
};

/** Makes a bad network. `relay` is where requests go in the end; it is asked anew each time, so that it may be restarted. */
export function faultyNetwork(
  chance: Chance,
  relay: () => Answering,
): FaultyNetwork {
  const late: Request[] = [];
  const came = new Map<Fate, number>();
  const underWay = new Set<Promise<unknown>>();
  let isCalm = false;
  const network: FaultyNetwork = {
    isUp: true,
    duringNext: undefined,
    came,
    calm: () => {
      isCalm = true;
      network.duringNext = undefined;
      network.isUp = true;
    },
    deliverLate: async () => {
      for (const request of late.splice(0).toSorted(() => chance.next() - 0.5))
        await relay()(request);
    },
    settle: async () => {
      await Promise.allSettled(underWay);
    },
    answering: (request) => {
      const answer = carry(request);
      underWay.add(answer);
      answer.then(
        () => underWay.delete(answer),
        () => underWay.delete(answer),
      );
      return answer;
    },
  };
  const carry = async (request: Request): Promise<Response> => {
    const during = network.duringNext;
    network.duringNext = undefined;
    await during?.();
    if (!network.isUp) throw new TypeError("no network");
    const fate = isCalm ? "answered" : chance.pick(fates);
    came.set(fate, (came.get(fate) ?? 0) + 1);
    return suffer(fate, request, relay(), chance, late);
  };
  return network;
}

async function suffer(
  fate: Fate,
  request: Request,
  relay: Answering,
  chance: Chance,
  late: Request[],
): Promise<Response> {
  const copy = request.clone();
  switch (fate) {
    case "answered":
      return relay(request);
    case "lost-before":
      throw new TypeError("the request was lost");
    case "lost-after":
      await relay(request);
      throw new TypeError("the answer was lost");
    case "doubled":
      return (await Promise.all([relay(request), relay(copy)]))[0];
    case "comes-again-later":
      late.push(copy);
      return relay(request);
    case "garbage-before":
      return garbage(chance);
    case "garbage-after":
      await relay(request);
      return garbage(chance);
    case "cut-after":
      return cut(await relay(request), chance);
    case "portal":
      return new Response("<h1>Free Wi-Fi</h1>", {
        headers: { "content-type": "text/html" },
      });
    case "busy":
      return busy();
  }
}

/** Half of the answer, then the connection breaks. */
async function cut(response: Response, chance: Chance): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.subarray(0, chance.below(bytes.length + 1));
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(Uint8Array.from(half));
      controller.error(new TypeError("the connection broke"));
    },
  });
  const { status, headers } = response;
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : body, { status, headers });
}

function garbage(chance: Chance): Response {
  const type = chance.pick(["application/json", "application/problem+json"]);
  const status = chance.pick([200, 201, 400, 404, 409, 500]);
  return new Response(chance.bytes(chance.below(200)), {
    status,
    headers: { "content-type": type },
  });
}

function busy(): Response {
  const problem = {
    type: "urn:heard:problem:storage-away",
    title: "The storage is away",
    status: 503,
    detail: "Try again later.",
  };
  return new Response(JSON.stringify(problem), {
    status: 503,
    headers: { "content-type": "application/problem+json", "retry-after": "5" },
  });
}
