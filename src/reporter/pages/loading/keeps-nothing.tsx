import { Notice } from "../../../design-system/notice/notice.tsx";
import { titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/** Stands on every page where the browser lets Heard keep nothing: what that means, and what to do. */
export function KeepsNothing() {
  return (
    <Notice kind="warning" {...titled("keepsNothing.title")}>
      <Say k="keepsNothing.text" />
      <Say k="keepsNothing.todo" />
    </Notice>
  );
}
