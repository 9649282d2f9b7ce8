import { useMemo } from "preact/hooks";
import { TextAreaToolsContext } from "../../design-system/text-area/text-area.tsx";
import { UnderHeadingContext } from "../../design-system/page-heading/under-heading.tsx";
import { FirstQuestionPage } from "../pages/first-question/first-question-page.tsx";
import { LoadingPage } from "../pages/loading/loading-page.tsx";
import { StartPage } from "../pages/start/start-page.tsx";
import { firstRoute } from "../routes.ts";
import type { LooksOfPage } from "../../device/look/looks-of-page.ts";
import type { Mode } from "../../domain/report/answer.ts";
import type { FirstWords, WaitingWords } from "./first-words.ts";
import { Frame } from "./frame.tsx";
import type { Loaded } from "./loaded.ts";
import { useAddress } from "./use-address.ts";
import { useLoaded } from "./use-loaded.ts";
import { LookContext } from "./look-context.ts";
import { useLookOfSite } from "./use-look-of-site.ts";
import { WayContext } from "./way.ts";

export type SiteProps = {
  /** The words of the page's own HTML, and their mode. */
  readonly words: FirstWords & { readonly easy?: WaitingWords };
  readonly looks: LooksOfPage;
  /** Path and query of the first page. */
  readonly address: string;
  /** Opens the device and loads the other pages; null at build time. Called again when the person tries again. */
  readonly begin: (() => Promise<Loaded>) | null;
};

/** Once the rest is there, every word is of the mode that is asked for; until then the page keeps its own. */
function useWordsOf(mode: Mode, loaded: Loaded | null): FirstWords | undefined {
  return useMemo(() => loaded?.readIn(mode), [mode, loaded]);
}

/** The whole app: what stands in its first HTML, and then everything else. */
export function Site(props: SiteProps) {
  const { words: drawn, address: first, looks, begin } = props;
  const { address, way } = useAddress(first);
  const { loaded, hasFailed, tryAgain, keepTyped } = useLoaded(begin);
  const look = useLookOfSite(looks, drawn.mode, loaded);
  const { mode } = look.look;
  const waiting = { ...drawn, ...(mode === "easy-read" && drawn.easy) };
  const words = useWordsOf(mode, loaded) ?? waiting;
  const route = firstRoute(address);
  return (
    <WayContext.Provider value={way}>
      <LookContext.Provider value={look}>
        <UnderHeadingContext.Provider
          value={
            loaded ? (
              <>
                <loaded.Aloud key={address} />
                {loaded.KeepsNothing && <loaded.KeepsNothing />}
              </>
            ) : (
              <div class="aloud" />
            )
          }
        >
          <TextAreaToolsContext.Provider value={loaded?.Dictate ?? null}>
            <Frame words={words.frame}>
              {route?.is === "start" ? (
                <StartPage words={words} loaded={loaded} />
              ) : route !== null ? (
                <FirstQuestionPage
                  words={words}
                  loaded={loaded}
                  from={route.from}
                  onLeft={keepTyped}
                  hasFailed={hasFailed}
                  onTryAgain={tryAgain}
                />
              ) : loaded === null ? (
                <LoadingPage
                  words={words}
                  hasFailed={hasFailed}
                  onTryAgain={tryAgain}
                />
              ) : (
                <loaded.Page address={address} />
              )}
            </Frame>
          </TextAreaToolsContext.Provider>
        </UnderHeadingContext.Provider>
        {loaded && <loaded.AloudBar />}
      </LookContext.Provider>
    </WayContext.Provider>
  );
}
