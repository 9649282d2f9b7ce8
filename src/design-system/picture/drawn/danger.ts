// "danger" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const dangerPicture: PictureDrawing = {
  size: 32,
  body: "<path fill='#d3182f' d='M13.6 4.2a2.8 2.8 0 0 1 4.8 0l11.2 19.6a2.8 2.8 0 0 1-2.4 4.2H4.8a2.8 2.8 0 0 1-2.4-4.2z'/><g transform='translate(16 17) scale(1.5)'><path fill='#fff' d='M-1.3-4.5h2.6L.9 1.6H-.9z'/><circle cx='0' cy='3.7' r='1.15' fill='#fff'/></g>",
};
