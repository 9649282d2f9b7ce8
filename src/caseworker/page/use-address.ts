import { useEffect, useState } from "preact/hooks";

/** The address of the page, and a way to another one. Links of the inbox are followed without loading it anew. */
export function useAddress(base: string) {
  const [address, setAddress] = useState(currentAddress);
  useEffect(() => {
    const show = () => setAddress(currentAddress());
    const follow = (event: MouseEvent) => {
      const path = pathOfLink(event, base);
      if (path === undefined) return;
      event.preventDefault();
      goTo(path);
      show();
    };
    addEventListener("popstate", show);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("popstate", show);
      document.removeEventListener("click", follow);
    };
  }, [base]);
  const go = (path: string) => {
    goTo(path);
    setAddress(currentAddress());
  };
  return { address, go };
}

function currentAddress(): string {
  return location.pathname + location.search;
}

/** The same page again is no new entry of the history. */
function goTo(path: string) {
  if (path === currentAddress()) history.replaceState(null, "", path);
  else history.pushState(null, "", path);
}

/** Where a plain click on a link of the inbox leads; undefined for every other click. */
function pathOfLink(event: MouseEvent, base: string): string | undefined {
  const isPlain =
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest("a");
  if (link === null || link.hasAttribute("download") || link.target !== "")
    return undefined;
  const url = new URL(link.href, location.href);
  const isOurs = url.origin === location.origin && url.hash === "";
  return isOurs && url.pathname.startsWith(base)
    ? url.pathname + url.search
    : undefined;
}
