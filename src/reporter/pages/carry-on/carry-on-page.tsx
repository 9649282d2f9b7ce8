import { useEffect } from "preact/hooks";
import { t } from "../../../device/words.ts";
import { checkPath, taskListPath } from "../../routes.ts";
import { usePage, useWay } from "../../site/way.ts";
import { isBegun } from "../../tell/change-draft.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { whereToCarryOn } from "../../tell/was-at.ts";
import { OpeningPage } from "../loading/opening-page.tsx";

/** Leads on to where the person was, as soon as the device has read it: however early "Carry on" was pressed, it comes there. */
export function CarryOnPage() {
  const way = useWay();
  const draft = useDraft()?.state.draft;
  usePage("opening", t("title.page", { page: t("loading.title") }));
  useEffect(() => {
    if (draft === undefined) return;
    const at = whereToCarryOn(draft);
    if (!isBegun(draft) && draft.wasAt === null) way.replace(taskListPath);
    else way.replace(at === null ? checkPath : questionOrFirstPath(at));
  }, [draft]);
  return <OpeningPage />;
}
