import { useEffect, useState } from "preact/hooks";
import type { Stop } from "./kept.ts";

type Watch<Value> = (listener: (value: Value) => void) => Stop;

/**
 * What a watch of the store gave last; undefined until it has given something.
 *
 * @param watch For example `(listener) => store.drafts.watchAll(listener)`. @param of What it depends on.
 */
export function useLive<Value>(
  watch: Watch<Value>,
  of: readonly unknown[],
): Value | undefined {
  const [last, setLast] = useState<{ readonly value: Value }>();
  useEffect(() => {
    setLast(undefined);
    return watch((value) => {
      setLast({ value });
    });
  }, [...of]);
  return last?.value;
}

/** What a watch gave last, at hand: a page that asks for it is drawn with it, and nothing on it moves when it comes. */
export type Latest<Value> = {
  /** Undefined until the watch has given something. */
  now(): Value | undefined;
  /** Fulfilled when there is something. */
  readonly isThere: Promise<void>;
  readonly watch: Watch<Value>;
};

/** Watches from now on, for as long as the page stands. */
export function latest<Value>(watch: Watch<Value>): Latest<Value> {
  let last: { readonly value: Value } | undefined;
  const listeners = new Set<(value: Value) => void>();
  const isThere = new Promise<void>((resolve) => {
    watch((value) => {
      last = { value };
      resolve();
      for (const listener of listeners) listener(value);
    });
  });
  return {
    now: () => last?.value,
    isThere,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The latest, from the first drawing on where it is at hand. */
export function useLatest<Value>(of: Latest<Value>): Value | undefined {
  const [value, setValue] = useState(of.now);
  useEffect(() => {
    setValue(of.now);
    return of.watch(setValue);
  }, [of]);
  return value;
}
