import { startMailCatcher } from "../../support/mail-catcher.ts";
import { startCasework, type CaseworkSite } from "../casework-site.ts";

/** Runs something on a relay of its own that can send email, and ends it after. */
export async function withSite(
  run: (site: CaseworkSite) => Promise<void>,
): Promise<void> {
  const mails = await startMailCatcher();
  const site = await startCasework(mails.port);
  try {
    await run(site);
  } finally {
    await site.relay.stop();
    await mails.stop();
  }
}
