import { useEffect, useRef, useState } from "preact/hooks";
import type { Keys } from "../access/access.ts";
import type { ApiProblem } from "../api/answer.ts";
import { useEvery } from "../page/use-every.ts";
import { useInbox } from "../page/inbox.ts";
import { type News, newsIn, openList, type OpenList } from "./list-view.ts";

/** What the list page shows. */
export type ListState =
  | { readonly is: "loading" }
  | { readonly is: "problem"; readonly problem: ApiProblem }
  | {
      readonly is: "shown";
      readonly open: OpenList;
      readonly news: News;
      /** The last quiet look failed: what is shown may be old. */
      readonly isStale: boolean;
    };

/** Waiting people are counted in days; a minute is soon enough, and light on a small relay. */
const lookEveryMs = 60_000;

/**
 * Loads a page of the list, and looks quietly for changes. What it finds is
 * only told: rows move when the caseworker asks for it.
 */
export function useList(after: string | null, keys: Keys) {
  const { api } = useInbox();
  const [state, setState] = useState<ListState>({ is: "loading" });
  const page = useRef(after);
  page.current = after;
  const load = async () => {
    const answer = await api.reports(after);
    const next: ListState =
      answer.is === "ok"
        ? {
            is: "shown",
            open: await openList(answer.value, keys.organisationIdentity),
            news: { is: "none" },
            isStale: false,
          }
        : { is: "problem", problem: answer };
    if (page.current === after) setState(next);
  };
  const look = async () => {
    const answer = await api.reports(after);
    setState((now) => {
      if (now.is !== "shown" || page.current !== after) return now;
      if (answer.is !== "ok") return { ...now, isStale: true };
      const news = newsIn(now.open.list, answer.value);
      return { ...now, news, isStale: false };
    });
  };
  useEffect(() => {
    setState({ is: "loading" });
    void load();
  }, [after, keys]);
  useEvery(lookEveryMs, () => void look());
  return { state, load, look };
}
