import * as v from "valibot";

/** The ways by which the relay itself can send a notice. */
export const NoticeWay = v.picklist(["email"]);
export type NoticeWay = v.InferOutput<typeof NoticeWay>;

/** `held`: there is no way that the person allows and the relay can use; the answer waits in the app. */
export const NoticeState = v.picklist(["queued", "sent", "bounced", "held"]);
export type NoticeState = v.InferOutput<typeof NoticeState>;
