import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
/** What the relay serves. */
export const web = join(root, "dist/web");
/** What one step of the build leaves for another. */
export const between = join(root, "node_modules/.heard/build");
