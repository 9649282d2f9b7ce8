import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Look } from "../../device/look/look.ts";

/** How this person wants to read, and the way to change it. */
export type LookOfSite = {
  readonly look: Look;
  /** The device's time of the choice; 0 where nothing was chosen, and the system's settings are followed. */
  readonly chosenAtMs: number;
  /** Changes a part of it at once, on every page, and keeps it. */
  readonly change: (part: Partial<Look>) => void;
  /** Goes back to what the system says, and keeps nothing. */
  readonly forget: () => void;
};

export const LookContext = createContext<LookOfSite | null>(null);

/** The look of this page. Whatever asks for it is drawn anew when it changes. */
export function useLook(): LookOfSite {
  const look = useContext(LookContext);
  if (look === null) throw new Error("a page outside the site");
  return look;
}
