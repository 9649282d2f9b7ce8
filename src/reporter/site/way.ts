import { createContext } from "preact";
import { useContext, useLayoutEffect } from "preact/hooks";

/** How pages move on, and how they say that they are there. */
export type Way = {
  readonly go: (path: string) => void;
  /** The page before somebody went to change how it looks: its path, to go back to. */
  readonly cameFrom: () => string;
  /** The same without an entry in the history: for pages that only lead on. */
  readonly replace: (path: string) => void;
  /**
   * Gives the page's heading the focus, unless it is the first page since loading (access.md 5.1). What stands there for a moment
   * ("opening", "loading") is no first page.
   */
  readonly arrive: (page: string) => void;
};

export const WayContext = createContext<Way | null>(null);

/** How this page moves on. */
export function useWay(): Way {
  const way = useContext(WayContext);
  if (way === null) throw new Error("a page outside the site");
  return way;
}

/**
 * Names the page for the browser's title, and moves focus to its heading when it is a new one.
 *
 * @param page What makes it another page; the same one keeps the focus where it is.
 * @param title The whole title, with the part and the name of the app.
 */
export function usePage(page: string, title: string): void {
  const { arrive } = useWay();
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    arrive(page);
  }, [page]);
}
