import { loadStaticFiles, type StaticFiles } from "./static-files.ts";

/** What an organisation may put in place: the picture of a meaning, and the licences of the set. */
const own = /^\/(?:[a-z0-9-]{1,60}\.svg|licences\.txt)$/u;

/**
 * The apps' files with an organisation's own pictures in place of the built ones. Nothing else in its folder is served, and a
 * meaning without an own picture keeps the built one. With no folder, or none there, the files are as they were.
 */
export async function withOwnPictures(
  files: StaticFiles,
  folder: string | undefined,
): Promise<StaticFiles> {
  if (folder === undefined) return files;
  const found = await loadStaticFiles(folder);
  const pictures = [...found].filter(([name]) => own.test(name));
  return new Map([
    ...files,
    ...pictures.map(([name, file]) => [`/pictures${name}`, file] as const),
  ]);
}
