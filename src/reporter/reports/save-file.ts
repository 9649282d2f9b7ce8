import type { ExportedFile } from "../../envelope/export-report.ts";

/** Gives a file to the browser to save. The address of its bytes is let go once the browser has begun. */
export function saveFile(page: Document, file: ExportedFile): void {
  const blob = new Blob([Uint8Array.from(file.bytes)], { type: file.type });
  const url = URL.createObjectURL(blob);
  const link = page.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
