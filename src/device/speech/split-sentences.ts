/** A sentence, and where in its text it stands. */
export type Span = {
  readonly text: string;
  /** Of its first character, and after its last, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
};

/**
 * Longer ones are said in pieces: at the slowest speed a voice says about six characters a second, and Chrome falls silent after
 * 14 seconds at the usual one.
 */
const longest = 140;

/**
 * Splits text into sentences for reading aloud, blanks at their ends left out; a line break ends one too.
 *
 * @param language BCP 47; "Dr. Smith" and "?" mean other things elsewhere.
 * @param segment How the platform finds sentences; another for browsers without `Intl.Segmenter` (Firefox before 125).
 */
export function splitSentences(
  text: string,
  language: string,
  segment = segmentOf(language),
): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    for (const sentence of segment(line)) {
      spans.push(...pieces(sentence, at));
      at += sentence.length;
    }
  }
  return spans;
}

/** Finds sentences by their marks alone. */
export function segmentByMarks(text: string): readonly string[] {
  return text.match(/.+?(?:[.!?…؟。]+["”’»)\]]*(?:\s+|$)|$)/gsu) ?? [];
}

function segmentOf(language: string): (text: string) => readonly string[] {
  if (!("Segmenter" in Intl)) return segmentByMarks;
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** A sentence without its blanks, parted after a comma or a word where it is long. */
function pieces(sentence: string, at: number): readonly Span[] {
  const trimmed = sentence.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
  const from = at + sentence.indexOf(trimmed);
  if (trimmed.length <= longest)
    return [{ text: trimmed, from, to: from + trimmed.length }];
  const cut = placeToCut(trimmed);
  return [
    ...pieces(trimmed.slice(0, cut), from),
    ...pieces(trimmed.slice(cut), from + cut),
  ];
}

function placeToCut(text: string): number {
  const start = text.slice(0, longest);
  const cut = Math.max(
    ...[", ", "; ", ": ", " – "].map((mark) => start.lastIndexOf(mark)),
  );
  if (cut > longest / 3) return cut + 1;
  const blank = start.lastIndexOf(" ");
  return blank > 0 ? blank : longest;
}
