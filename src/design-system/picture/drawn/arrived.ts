// "arrived" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const arrivedPicture: PictureDrawing = {
  size: 32,
  body: "<rect x='6.4' y='2.6' width='19.2' height='13.4' rx='1.4' fill='#e1d8ec'/><path fill='#cdc4d6' d='M6.8 15.6l8.06-6.7h2.27l8.06 6.7q-.4.4-1 .4H7.8q-.6 0-1-.4'/><path fill='#b4acbc' d='M6.7 3.2q.4-.6 1.1-.6h16.4q.7 0 1.1.6L17.2 10.37q-1.2.9-2.4 0z'/><path fill='#7d7a95' d='M3 17h6l2 3h8l2-3h6v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z'/><circle cx='25.4' cy='24' r='5' fill='#fff'/><circle cx='25.4' cy='24' r='4.3' fill='#008463'/><g transform='translate(25.3 24) scale(0.96)'><path fill='none' stroke='#fff' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round' d='M-2.6.2-.6 2.2 2.8-2.2'/></g>",
};
