import type { ShownFact } from "../../../domain/facts/fact.ts";
import { hateFacts } from "../../../domain/facts/hate.ts";
import type { CountsPart } from "../../routes.ts";

type CountsPage = {
  readonly id: CountsPart;
  /** Its sentences, in order: few enough for someone tired, and for Easy Read (access.md rule 38). */
  readonly texts: readonly string[];
  /** The one of them that stands out. */
  readonly main?: string;
  /** What these say of the law: none of it may be held back. */
  readonly standsOn: readonly ShownFact[];
};

/** The pages of "Is it a crime?", in order. Their words stand under `crime.{id}`. */
export const countsPages: readonly CountsPage[] = [
  {
    id: "counts",
    texts: ["lead", "because", "prove", "decide"],
    main: "because",
    standsOn: [hateFacts["hate-perception"]],
  },
  {
    id: "words",
    texts: ["incident", "either", "crime", "choose"],
    main: "either",
    standsOn: [hateFacts["hate-incident"], hateFacts["hate-crime"]],
  },
  {
    id: "examples",
    texts: ["lead", "letter", "bus", "stick", "money"],
    standsOn: [hateFacts["hate-perception"]],
  },
  {
    id: "again",
    texts: ["lead", "together", "write", "report"],
    main: "together",
    standsOn: [hateFacts["hate-repeated"]],
  },
  {
    id: "choices",
    texts: ["lead", "keep", "ask", "police", "safe"],
    standsOn: [],
  },
];
