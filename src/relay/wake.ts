/** Tells the runner of jobs that there is work, so that it need not wait for its next look. */
export type Wake = {
  /** Says that a job was queued. Call it after the commit. */
  wake(): void;
  /** Listens; gives a function that ends the listening. */
  onWake(listener: () => void): () => void;
};

/** Makes a wake of one process. Other relays find the job at their next look. */
export function makeWake(): Wake {
  const listeners = new Set<() => void>();
  return {
    wake: () => {
      for (const listener of listeners) listener();
    },
    onWake: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
