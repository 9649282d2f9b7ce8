import { useLive } from "../../device/live.ts";
import type { DirectorySnapshot } from "../../device/reporter-store.ts";
import type { Directory } from "../../protocol/directory.ts";
import { useTools } from "../tools.ts";

/** Who can receive a report; null where the device has never heard of any, undefined until it is known which. */
export function useDirectory(): Directory | null | undefined {
  const { directory } = useTools().device.store;
  const found = useLive<{ snapshot: DirectorySnapshot | undefined }>(
    (listener) =>
      directory.watch((snapshot) => {
        listener({ snapshot });
      }),
    [directory],
  );
  return found && (found.snapshot?.directory ?? null);
}
