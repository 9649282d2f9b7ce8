import { useEffect } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { useInbox } from "../page/inbox.ts";
import type { Words } from "../words/words.ts";
import type { News } from "./list-view.ts";

/** One button, always in its place: it looks for news, then shows it. Focus stays on it. */
export function Refresh(props: {
  news: News;
  isStale: boolean;
  onShow: () => Promise<void>;
  onLook: () => Promise<void>;
}) {
  const { words } = useInbox();
  const { news } = props;
  const label = newsLabel(news, words);
  useEffect(() => {
    if (news.is !== "none") say(document, label, "polite");
  }, [label]);
  const press = async () => {
    if (news.is === "none") {
      await props.onLook();
      return;
    }
    await props.onShow();
    say(document, words("list.shown"), "polite");
  };
  return (
    <div class="refresh">
      <Button
        small
        kind={news.is === "none" ? "secondary" : "primary"}
        label={label}
        onClick={() => void press()}
      />
      {props.isStale && <p class="hint">{words("list.stale")}</p>}
    </div>
  );
}

function newsLabel(news: News, words: Words): string {
  switch (news.is) {
    case "none":
      return words("list.look");
    case "new-reports":
      return words("list.show-new", { count: news.count });
    case "changes":
      return words("list.show-changes");
  }
}
