const mostSignatureLines = 8;

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
 * Takes off what follows the signature mark of RFC 3676, 4.3 ("-- " alone on a line) and the fixed lines of phones. More than eight
 * lines below a mark are no signature, and "--" without its space is somebody's own stroke: both stay.
 */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.lastIndexOf("-- ");
  const below = lines.slice(mark + 1).filter((line) => line.trim() !== "");
  const isMark = mark !== -1 && below.length <= mostSignatureLines;
  return withoutSignOff(isMark ? lines.slice(0, mark) : lines);
}

function withoutSignOff(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const text = (lines[last] ?? "").trim();
  return signOffs.some((signOff) => signOff.test(text))
    ? withoutSignOff(lines.slice(0, last))
    : lines;
}
