import { useEffect, useState } from "preact/hooks";
import type { Stop } from "./kept.ts";

/**
 * What a watch of the store gave last; undefined until it has given something.
 *
 * @param watch For example `(listener) => store.drafts.watchAll(listener)`. @param of What it depends on.
 */
export function useLive<Value>(
  watch: (listener: (value: Value) => void) => Stop,
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
