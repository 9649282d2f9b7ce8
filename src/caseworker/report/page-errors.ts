import type { SummaryError } from "../../design-system/error-summary/error-summary.tsx";

/** Tells the page what is wrong after a try, so that it stands above the heading and in the title (access.md, rule 18); none where all is well. */
export type OnErrors = (errors: readonly SummaryError[]) => void;
