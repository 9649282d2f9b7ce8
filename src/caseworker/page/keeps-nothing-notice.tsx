import { Notice } from "../../design-system/notice/notice.tsx";
import { useInbox } from "./inbox.ts";

/** Stands under every heading where the browser keeps nothing for the inbox: what that means, and what to do. */
export function KeepsNothingNotice() {
  const { words, keepsNothing } = useInbox();
  if (!keepsNothing) return null;
  return (
    <Notice kind="warning" title={words("keeps-nothing.title")}>
      <p>{words("keeps-nothing.text")}</p>
      <p>{words("keeps-nothing.todo")}</p>
    </Notice>
  );
}
