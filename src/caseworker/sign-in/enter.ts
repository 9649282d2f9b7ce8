import type { Entry } from "../access/unlock.ts";
import type { Inbox } from "../page/inbox.ts";

/** Opens what was left unsent, then the inbox. */
export async function enter(
  inbox: Inbox,
  entry: Extract<Entry, { is: "in" }>,
): Promise<void> {
  await inbox.drafts.unlock({
    recipient: entry.session.organisation.recipient,
    identity: entry.keys.organisationIdentity,
  });
  inbox.tell({ is: "unlocked", session: entry.session, keys: entry.keys });
}
