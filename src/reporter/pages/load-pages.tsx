import { latest } from "../../device/live.ts";
import { keptLooks } from "../../device/look/kept-looks.ts";
import type { ReporterDevice } from "../../device/reporter-device.ts";
import { readRoute } from "../read-route.ts";
import { firstWords } from "../site/first-words.ts";
import type { Loaded } from "../site/loaded.ts";
import { knownClips } from "../signed/known-clips.ts";
import { SignedClip } from "../signed/signed-clip.tsx";
import { currentDraft } from "../tell/current-draft.ts";
import { openFirstAnswer } from "../tell/open-first-answer.ts";
import { newReading } from "../tell/reading.ts";
import { watchStart } from "../tell/start-news.ts";
import { Aloud } from "../aloud/aloud.tsx";
import { Dictate } from "../aloud/dictate.tsx";
import { AloudBar } from "../aloud/aloud-bar.tsx";
import { pageReader } from "../aloud/page-reader.ts";
import { newId, type Tools, ToolsContext } from "../tools.ts";
import { englishToSign } from "../words/start-english.ts";
import { GoneNotice } from "./question/gone-notice.tsx";
import { KeepsNothing } from "./loading/keeps-nothing.tsx";
import { pageFont } from "./loading/page-font.ts";
import { PageOf } from "./page-of.tsx";

/** Makes every page after the first script, over an open device and with words that have begun. Call it once. */
export async function loadPages(device: ReporterDevice): Promise<Loaded> {
  const nowMs = () => Date.now();
  const makeId = () => newId(nowMs());
  const { readIn, manner } = newReading(nowMs);
  const current = currentDraft({ device, nowMs, makeId });
  const { keepsNothing } = device;
  const reader = pageReader(window);
  const font = pageFont(window);
  const tools: Tools = {
    device,
    current,
    ...signedWith(device),
    nowMs,
    manner,
    makeId,
    looked: { report: null },
  };
  const { clips, kept } = tools.signed;
  await Promise.race([
    Promise.all([clips.isThere, kept.isThere, font.whereKept()]),
    new Promise((resume) => setTimeout(resume, mostToWaitMs)),
  ]);
  const Page: Loaded["Page"] = ({ address }) => (
    <ToolsContext.Provider value={tools}>
      <PageOf route={readRoute(address)} />
    </ToolsContext.Provider>
  );
  const Clip: Loaded["Clip"] = (props) => (
    <ToolsContext.Provider value={tools}>
      <SignedClip {...props} />
    </ToolsContext.Provider>
  );
  return {
    Page,
    Clip,
    readIn: (mode) => {
      readIn(mode);
      return firstWords(mode);
    },
    Aloud: () => <Aloud reader={reader} />,
    AloudBar: () => <AloudBar reader={reader} />,
    KeepsNothing:
      keepsNothing === null ? null : () => <KeepsNothing why={keepsNothing} />,
    Dictate: ({ fieldId }) => <Dictate reader={reader} fieldId={fieldId} />,
    bringFont: font.bring,
    looks: keptLooks(device.store.settings),
    watchStart: (listener) => watchStart(device.store, listener),
    openFirstAnswer: async (typed) => {
      const writer = await current.open();
      return openFirstAnswer(writer, typed, manner, () => (
        <ToolsContext.Provider value={tools}>
          <GoneNotice writer={writer} />
        </ToolsContext.Provider>
      ));
    },
  };
}

/**
 * The first page is drawn with what is known of clips, and with its letters, so that neither moves it; but a page can be had without,
 * and nobody waits longer for them, however a browser keeps them.
 */
const mostToWaitMs = 300;

function signedWith(
  device: ReporterDevice,
): Pick<Tools, "signedWords" | "signed"> {
  const signedWords = englishToSign();
  const clips = knownClips(device.store.clips, signedWords);
  const kept = latest<ReadonlyMap<string, number>>((listener) =>
    device.videos.watch(listener),
  );
  return { signedWords, signed: { clips, kept } };
}
