import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { focusHeading } from "../../design-system/page-heading/focus-heading.ts";
import { howToReadPath, looksPath, startPath } from "../routes.ts";
import type { Way } from "./way.ts";

/**
 * The address of the page, and the way to another. Plain clicks on links of this app are followed without loading it anew.
 *
 * @param first Path and query of the first page.
 */
export function useAddress(first: string): { address: string; way: Way } {
  const [address, setAddress] = useState(first);
  const moves = useMemo(() => makeMoves(first, setAddress), []);
  useLayoutEffect(() => {
    const show = () => {
      moves.show();
    };
    const follow = (event: MouseEvent) => {
      const path = pathOfLink(event);
      if (path === undefined) return;
      event.preventDefault();
      moves.way.go(path);
    };
    // The browser would scroll to where a page of the past stood, before that page is drawn.
    history.scrollRestoration = "manual";
    addEventListener("popstate", show);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("popstate", show);
      document.removeEventListener("click", follow);
    };
  }, [moves]);
  return { address, way: moves.way };
}

function makeMoves(first: string, setAddress: (address: string) => void) {
  let hasMoved = false;
  let cameFrom = isOfLook(first) ? startPath : first;
  const show = () => {
    hasMoved = true;
    const address = currentAddress();
    if (!isOfLook(address)) cameFrom = address;
    setAddress(address);
  };
  const way: Way = {
    cameFrom: () => cameFrom,
    go: (path) => {
      // The same page again is no new entry of the history.
      if (path === currentAddress()) history.replaceState(null, "", path);
      else history.pushState(null, "", path);
      show();
    },
    replace: (path) => {
      history.replaceState(null, "", path);
      show();
    },
    arrive: (page) => {
      if (page === "opening") return;
      if (hasMoved) focusHeading(document);
      hasMoved ||= page !== "loading";
    },
  };
  return { show, way };
}

/** Pages that are left for where one was before. */
function isOfLook(address: string): boolean {
  return address.startsWith(looksPath) || address === howToReadPath;
}

function currentAddress(): string {
  return location.pathname + location.search;
}

/** Where a plain click on a link of this app leads; undefined for every other click. */
function pathOfLink(event: MouseEvent): string | undefined {
  const isPlain =
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest("a");
  if (link === null || link.hasAttribute("download") || link.target !== "")
    return undefined;
  const url = new URL(link.href, location.href);
  const isPage = url.origin === location.origin && url.hash === "";
  // A name with a dot is a file, not a page.
  return isPage && !url.pathname.includes(".")
    ? url.pathname + url.search
    : undefined;
}
