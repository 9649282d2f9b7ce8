import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { dangersOf } from "../../../domain/questionnaire/danger.ts";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import type { From, OfIncident } from "../../routes.ts";
import { dangerPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { pathAfter } from "../../tell/paths.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";

/** What a question's page is given. */
export type Asked = {
  readonly entry: Entry;
  readonly from: From;
  readonly incident: OfIncident;
  readonly draft: OpenDraft;
};

/** Leads on from a question; help comes first where a danger was named that help was not shown for yet. */
export function useGoingOn({ entry, from, incident, draft }: Asked) {
  const way = useWay();
  const { writer } = draft;
  return () => {
    const { report, helpShownFor = [] } = writer.state().draft;
    const dangers = dangersOf(report);
    const isNew = dangers.some((danger) => !helpShownFor.includes(danger));
    if (dangers.join() !== helpShownFor.join())
      writer.change((now) => ({ ...now, helpShownFor: dangers }));
    way.go(
      isNew
        ? dangerPath(entry.id, from, incident)
        : pathAfter(report, entry.id, from, incident),
    );
  };
}

const none: readonly SummaryError[] = [];

/** The errors of a page: set by Continue, gone with the page. */
export function useErrors(page: string) {
  const [shown, setShown] = useState({ page, errors: none });
  return {
    errors: shown.page === page ? shown.errors : none,
    setErrors: (errors: readonly SummaryError[]) => {
      setShown({ page, errors });
    },
  };
}

/** The error of one field, as the field takes it; nothing where it has none. */
export function errorOf(errors: readonly SummaryError[], fieldId: string) {
  const found = errors.find((error) => error.fieldId === fieldId);
  return found && { error: found.text, errorPicture: found.picture };
}
