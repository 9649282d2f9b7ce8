import { compile } from "html-to-text";

const toText = compile({
  wordwrap: false,
  preserveNewlines: false,
  selectors: [
    {
      selector: "a",
      options: {
        ignoreHref: false,
        hideLinkHrefIfSameAsText: true,
        linkBrackets: ["<", ">"],
      },
    },
    { selector: "img", format: "skip" },
    // A heading in capitals would not be what the person wrote.
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    { selector: "table", format: "block" },
    {
      selector: "blockquote",
      format: "blockquote",
      options: { trimEmptyLines: false },
    },
  ],
});

/** An HTML mail as text: quotes marked with ">", lines as long as they were. */
export function htmlToPlainText(html: string): string {
  if (html.trim() === "") return "";
  try {
    return toText(html).replaceAll("\u200B", "");
  } catch {
    // Nested deeper than the stack. The words are what matters.
    return html.replaceAll(/<[^<>]*>/gu, " ");
  }
}
