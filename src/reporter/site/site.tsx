import { FirstQuestionPage } from "../pages/first-question/first-question-page.tsx";
import { LoadingPage } from "../pages/loading/loading-page.tsx";
import { StartPage } from "../pages/start/start-page.tsx";
import { readRoute } from "../routes.ts";
import type { FirstWords } from "./first-words.ts";
import { Frame } from "./frame.tsx";
import type { Loaded } from "./loaded.ts";
import { useAddress } from "./use-address.ts";
import { useLoaded } from "./use-loaded.ts";
import { LookContext } from "./look-context.ts";
import { useLookOfSite } from "./use-look-of-site.ts";
import { WayContext } from "./way.ts";

export type SiteProps = {
  readonly words: FirstWords;
  /** Path and query of the first page. */
  readonly address: string;
  /** Opens the device and loads the other pages; null at build time. Called again when the person tries again. */
  readonly begin: (() => Promise<Loaded>) | null;
};

/** The whole app: what stands in its first HTML, and then everything else. */
export function Site({ words, address: first, begin }: SiteProps) {
  const { address, way } = useAddress(first);
  const { loaded, hasFailed, tryAgain, keepTyped } = useLoaded(begin);
  const look = useLookOfSite(loaded);
  const route = readRoute(address);
  return (
    <WayContext.Provider value={way}>
      <LookContext.Provider value={look}>
        <Frame words={words.frame}>
          {route.is === "start" ? (
            <StartPage words={words} loaded={loaded} />
          ) : route.is === "first-question" ? (
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
            <loaded.Page route={route} />
          )}
        </Frame>
      </LookContext.Provider>
    </WayContext.Provider>
  );
}
