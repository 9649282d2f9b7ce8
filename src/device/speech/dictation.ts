/** The part of the platform's recogniser that is used; TypeScript's own list does not know it yet. */
type Recogniser = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Without it, browsers send the sound to a company. */
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
};

type RecogniserClass = {
  new (): Recogniser;
  available?: (options: {
    langs: readonly string[];
    processLocally: boolean;
  }) => Promise<string>;
};

type HeardEvent = Event & {
  readonly resultIndex: number;
  readonly results: SpeechRecognitionResultList;
};

/** A dictation that is under way. */
export type Dictation = {
  /** Takes the last words that were said, and ends. */
  finish(): void;
  /** Ends at once, without them. */
  drop(): void;
};

/** How a dictation ended: by the person or by itself; not begun, since the microphone is not allowed; or broken off. */
export type DictationEnd = "finished" | "not-allowed" | "failed";

/**
 * Whether this device turns speech into text by itself. A browser that does not say so would send the sound away, so it counts as
 * one that cannot (access.md rule 54): that is every browser without `SpeechRecognition.available`.
 */
export async function canDictate(
  page: object,
  language: string,
): Promise<boolean> {
  const found = recogniserOf(page);
  if (found?.available === undefined) return false;
  try {
    const options = { langs: [language], processLocally: true };
    return (await found.available(options)) === "available";
  } catch {
    return false;
  }
}

/**
 * Takes dictation on the device alone. Ask {@link canDictate} first.
 *
 * @param onWords Gets each piece of text as it was heard.
 */
export function dictate(
  page: object,
  language: string,
  onWords: (text: string) => void,
  onEnd: (end: DictationEnd) => void,
): Dictation {
  const Found = recogniserOf(page);
  if (Found === undefined) throw new Error("nothing here takes dictation");
  const recogniser = new Found();
  recogniser.processLocally = true;
  recogniser.lang = language;
  recogniser.continuous = true;
  recogniser.interimResults = false;
  let end: DictationEnd = "finished";
  recogniser.addEventListener("result", (event) => {
    const words = wordsOf(event as HeardEvent);
    if (words !== "") onWords(words);
  });
  recogniser.addEventListener("error", (event) => {
    end = endOf(String(Reflect.get(event, "error")));
  });
  recogniser.addEventListener("end", () => {
    onEnd(end);
  });
  recogniser.start();
  return {
    finish: () => {
      recogniser.stop();
    },
    drop: () => {
      recogniser.abort();
    },
  };
}

/** The one name of the platform's own; the older one with a prefix knows nothing of staying on the device. */
function recogniserOf(page: object): RecogniserClass | undefined {
  return Reflect.get(page, "SpeechRecognition") as RecogniserClass | undefined;
}

function wordsOf({ results, resultIndex }: HeardEvent): string {
  return [...results]
    .slice(resultIndex)
    .filter(({ isFinal }) => isFinal)
    .map((result) => result[0]?.transcript.trim() ?? "")
    .filter((text) => text !== "")
    .join(" ");
}

function endOf(error: string): DictationEnd {
  // Nothing was said, or the person ended it.
  if (error === "no-speech" || error === "aborted") return "finished";
  return error === "not-allowed" ? "not-allowed" : "failed";
}
