import type { SettingsStore } from "../reporter-store.ts";
import { type KeptLook, newerLook } from "./look.ts";

/** The look as the vault keeps it, for where the first copy was lost. */
export type KeptLooks = {
  /**
   * Joins what the page has with what the vault has: the newer of them stands in the vault then, and is given.
   *
   * @param ofPage Asked when the vault has answered: something may be chosen while it is asked.
   */
  join(ofPage: () => KeptLook | null): Promise<KeptLook | null>;
  /** Keeps what was chosen; nothing, where it is for this tab alone or was forgotten. */
  keep(kept: KeptLook | null): Promise<void>;
};

/** The looks of one vault. */
export function keptLooks(settings: SettingsStore): KeptLooks {
  const keep = async (kept: KeptLook | null): Promise<void> => {
    const look = kept?.look.keep === "device" ? kept : undefined;
    await settings.change((all) =>
      all.look?.chosenAtMs === look?.chosenAtMs ? all : { ...all, look },
    );
  };
  return {
    keep,
    join: async (ofPage) => {
      const { look = null } = await settings.load();
      const newer = newerLook(ofPage(), look);
      if (newer !== look) await keep(newer);
      return newer;
    },
  };
}
