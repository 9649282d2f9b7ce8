import latin from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";

/** Where the build put the page's font: its Latin letters, weights 200 to 800, 34 KB. */
export const fontUrl: string = latin;
