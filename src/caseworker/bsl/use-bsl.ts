import { useEffect, useState } from "preact/hooks";
import { clipState, type ClipState } from "../../domain/bsl/clip-state.ts";
import type { CaseworkBsl } from "../../protocol/clips.ts";
import type { ApiProblem } from "../api/answer.ts";
import { useInbox } from "../page/inbox.ts";

/** A question or page, with the organisation's clip for it. */
export type ClipRow = {
  readonly key: string;
  readonly clip: CaseworkBsl["clips"][number] | undefined;
  readonly state: ClipState;
  /** Of the words of today; undefined where nothing asks them any more. */
  readonly wordsSha256: string | undefined;
};

/** What the organisation has given, as the relay has it. */
export type OpenBsl = {
  readonly rows: readonly ClipRow[];
  readonly contact: CaseworkBsl["contact"];
};

export type BslState =
  | { readonly is: "loading" }
  | { readonly is: "shown"; readonly bsl: OpenBsl }
  | { readonly is: "problem"; readonly problem: ApiProblem };

/** Reads it from the relay, and again when asked. */
export function useBsl() {
  const inbox = useInbox();
  const [state, setState] = useState<BslState>({ is: "loading" });
  const load = async (): Promise<void> => {
    const answer = await inbox.api.bsl();
    if (answer.is !== "ok") setState({ is: "problem", problem: answer });
    else
      setState({
        is: "shown",
        bsl: {
          rows: await rowsOf(inbox.signedWords, answer.value),
          contact: answer.value.contact,
        },
      });
  };
  useEffect(() => {
    void load();
  }, []);
  return { state, load };
}

/** Every key of today; behind them the clips of what is not asked any more, so that they can be removed. */
async function rowsOf(
  signed: ReturnType<typeof useInbox>["signedWords"],
  { clips }: CaseworkBsl,
): Promise<readonly ClipRow[]> {
  const gone = clips
    .map(({ key }) => key)
    .filter((key) => !signed.keys.includes(key));
  const rows = [...signed.keys, ...gone].map(async (key) => {
    const clip = clips.find((each) => each.key === key);
    const wordsSha256 = await signed.hash(key);
    return {
      key,
      clip,
      wordsSha256,
      state: clipState(clip, wordsSha256 ?? ""),
    };
  });
  return Promise.all(rows);
}
