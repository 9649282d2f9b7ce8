/** Counts what the relay does, without ids (R60). */
export type Metrics = {
  /** Counts one answer, by the pattern of its route. */
  countRequest(method: string, route: string, status: number, ms: number): void;
  /** Counts one thing that was done. */
  count(what: Counted): void;
  /** All of it in Prometheus text. */
  text(): string;
};

type Counted =
  | "reports_stored"
  | "messages_stored"
  | "notices_sent"
  | "notices_bounced"
  | "replies_stored";

const helps: Record<Counted, string> = {
  reports_stored: "Versions of reports that were stored.",
  messages_stored: "Messages that were stored, both ways.",
  notices_sent: "Notices that left.",
  notices_bounced: "Notices that came back.",
  replies_stored: "Replies by email that were stored.",
};

/** Makes empty counts. They begin anew with each start, as Prometheus expects. */
export function makeMetrics(): Metrics {
  const requests = new Map<string, { count: number; seconds: number }>();
  const counts = new Map<Counted, number>();
  return {
    countRequest: (method, route, status, ms) => {
      const labels = `method="${method}",route="${route}",status="${String(status)}"`;
      const known = requests.get(labels) ?? { count: 0, seconds: 0 };
      known.count += 1;
      known.seconds += ms / 1000;
      requests.set(labels, known);
    },
    count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    text: () =>
      [...requestLines(requests), ...countLines(counts), ...processLines()]
        .map((line) => `${line}\n`)
        .join(""),
  };
}

function requestLines(
  requests: ReadonlyMap<string, { count: number; seconds: number }>,
): string[] {
  const all = [...requests];
  return [
    "# HELP heard_request_seconds Time from a request's headers to its answer.",
    "# TYPE heard_request_seconds summary",
    ...all.map(
      ([labels, { count }]) =>
        `heard_request_seconds_count{${labels}} ${String(count)}`,
    ),
    ...all.map(
      ([labels, { seconds }]) =>
        `heard_request_seconds_sum{${labels}} ${seconds.toFixed(6)}`,
    ),
  ];
}

function countLines(counts: ReadonlyMap<Counted, number>): string[] {
  return Object.entries(helps).flatMap(([what, help]) => [
    `# HELP heard_${what}_total ${help}`,
    `# TYPE heard_${what}_total counter`,
    `heard_${what}_total ${String(counts.get(what as Counted) ?? 0)}`,
  ]);
}

function processLines(): string[] {
  return [
    "# HELP heard_resident_memory_bytes Memory of the process.",
    "# TYPE heard_resident_memory_bytes gauge",
    `heard_resident_memory_bytes ${String(process.memoryUsage.rss())}`,
  ];
}
