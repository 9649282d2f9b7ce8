const mostSignatureLines = 6;

/**
 * What phones and webmail put under every mail. Whole lines of fixed words only: "Sent from my sister's house" is somebody's
 * sentence.
 */
const signOffs: readonly RegExp[] = [
  /^Sent from my (?:iPhone|iPad|BlackBerry|Android(?: (?:phone|device|tablet))?|Windows Phone|(?:Samsung )?Galaxy(?: [\w+ ]{1,20})?|Samsung (?:Mobile|device)|Huawei (?:phone|mobile)|Pixel(?: \w{1,8})?)\.?$/iu,
  /^Sent from (?:Outlook|Yahoo Mail|Proton ?Mail|AOL|Samsung (?:Mobile|Email)|Mail|Gmail|Thunderbird)(?: (?:for|on) (?:iOS|iPhone|iPad|Android|Windows(?: 1[01])?|Mac|Mobile))*\.?(?:<\S+>| ?\[\S+\])?$/iu,
  /^(?:Get|Download) Outlook for (?:iOS|Android|Mac)\.?(?: ?<\S+>| ?\[\S+\])?$/iu,
  /^Sent (?:with|from) Proton Mail(?: secure email)?\.?(?: ?<\S+>| ?\[\S+\])?$/iu,
  /^Yahoo Mail: Search, Organi[sz]e, Conquer(?: ?<\S+>| ?\[\S+\])?$/iu,
];

/**
 * Takes off what follows the signature mark of RFC 3676, 4.3 ("-- " alone on a line) and the fixed lines of phones. It must look like
 * a few lines of names and contacts, as some write on below the mark; "--" without its space is somebody's own stroke. Both stay.
 */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.lastIndexOf("-- ");
  const below = lines.slice(mark + 1).filter((line) => line.trim() !== "");
  const isMark =
    mark !== -1 &&
    below.length <= mostSignatureLines &&
    below.every((line) => isContact(line.trim()));
  return withoutSignOff(isMark ? lines.slice(0, mark) : lines);
}

/** Up to five words that all begin like names. */
const nameLike =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? \p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
// Somebody can answer below the mark, too.
const isAnswer =
  /^(?:yes|no|ok|okay|help|stop|never|now|please|thanks)\b|[.!?]$/iu;
const phoneLike = /^(?:\p{L}{1,9}[.:]? ?){0,1}\+?[\d ()./-]{7,20}$/u;
const addressLike =
  /^(?:\p{L}{1,9}: ?)?<?(?:[^\s@]+@[^\s@]+\.\w+|(?:https?:\/\/|www\.)[^\s/]+\/?)$/iu;

function isContact(line: string): boolean {
  if (line.length > 100) return false;
  return (
    (nameLike.test(line) && !isAnswer.test(line)) ||
    phoneLike.test(line) ||
    addressLike.test(line) ||
    signOffs.some((signOff) => signOff.test(line))
  );
}

function withoutSignOff(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const text = (lines[last] ?? "").trim();
  return signOffs.some((signOff) => signOff.test(text))
    ? withoutSignOff(lines.slice(0, last))
    : lines;
}
