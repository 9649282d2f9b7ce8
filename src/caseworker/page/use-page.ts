import { useLayoutEffect } from "preact/hooks";
import { useInbox } from "./inbox.ts";

/**
 * Names the page for the browser's title and moves focus to its heading when
 * it is a new one.
 *
 * @param page What makes it another page; the same one keeps the focus where it is.
 */
export function usePage(page: string, title: string, hasErrors = false) {
  const { words, arrive } = useInbox();
  const name = words("title", { page: title });
  const shown = hasErrors ? words("error.title", { title: name }) : name;
  useLayoutEffect(() => {
    document.title = shown;
  }, [shown]);
  useLayoutEffect(() => arrive(page), [page, arrive]);
}
