// "check-mark-button" of Fluent Emoji flat, MIT licence. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const arrivedPicture: PictureDrawing = {
  size: 32,
  body: "<g fill='none'><path fill='#00d26a' d='M2 6a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z'/><path fill='#f4f4f4' d='M13.242 23c-.383 0-.766-.143-1.059-.43l-5.744-5.642a1.453 1.453 0 0 1 0-2.08a1.517 1.517 0 0 1 2.118 0l4.685 4.601L23.443 9.431a1.517 1.517 0 0 1 2.118 0a1.45 1.45 0 0 1 0 2.08l-11.26 11.058a1.5 1.5 0 0 1-1.059.431'/></g>",
};
