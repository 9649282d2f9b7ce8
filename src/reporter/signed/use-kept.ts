import { useLatest } from "../../device/live.ts";
import { useTools } from "../tools.ts";

/** What of the videos is kept on this device now: size in bytes by address. Undefined until it is known. */
export function useKept(): ReadonlyMap<string, number> | undefined {
  return useLatest(useTools().signed.kept);
}
