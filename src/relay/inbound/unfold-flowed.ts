const signatureMark = "-- ";

/**
 * Joins the lines of a `format=flowed` text (RFC 3676, 4) to the paragraphs that they were. Lines of different depth of quoting are
 * never joined: that would make a person's answer part of the quote above it.
 *
 * @param hasDeletedSpaces The part said `delsp=yes`.
 */
export function unfoldFlowed(text: string, hasDeletedSpaces: boolean): string {
  const unfolded: string[] = [];
  let open: { readonly depth: number; readonly text: string } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { depth, text: line } = open;
    unfolded.push(depth === 0 ? line : `${">".repeat(depth)} ${line}`);
    open = undefined;
  };
  for (const line of text.split("\n")) {
    const depth = /^>*/u.exec(line)?.[0].length ?? 0;
    const clear = line.slice(depth).replace(/^ /u, "");
    const isMark = clear === signatureMark;
    if (open !== undefined && (isMark || open.depth !== depth)) close();
    const before: string = open?.text ?? "";
    const flows = clear.endsWith(" ") && !isMark;
    const piece = flows && hasDeletedSpaces ? clear.slice(0, -1) : clear;
    open = { depth, text: before + piece };
    if (!flows) close();
  }
  close();
  return unfolded.join("\n");
}
