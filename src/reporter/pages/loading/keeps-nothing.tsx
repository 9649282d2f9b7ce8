import type { HeldWhy } from "../../../device/kept.ts";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/** Stands on every page where nothing can be kept on the device: what that means, and what to do. */
export function KeepsNothing({ why }: { why: HeldWhy }) {
  return (
    <Notice
      kind="warning"
      {...titled(
        why === "full" ? "keepsNothing.titleFull" : "keepsNothing.title",
      )}
    >
      <Say k="keepsNothing.text" />
      <Say k={why === "full" ? "keepsNothing.todoFull" : "keepsNothing.todo"} />
    </Notice>
  );
}
