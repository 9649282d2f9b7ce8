import type { Density } from "../../design-system/table/table.tsx";
import type { Inbox } from "./inbox.ts";

const key = "heard-casework-density";

/** How the list stands, kept as long as the tab lives. A browser that keeps nothing gives the usual one. */
export function densityOf(storage: () => Storage): Inbox["density"] {
  let inPage: Density | null = null;
  return {
    read: (): Density => inPage ?? kept(storage),
    keep: (density) => {
      inPage = density;
      try {
        storage().setItem(key, density);
      } catch {
        // It holds on this page, which is all that was asked.
      }
    },
  };
}

function kept(storage: () => Storage): Density {
  try {
    return storage().getItem(key) === "compact" ? "compact" : "comfortable";
  } catch {
    return "comfortable";
  }
}
