// "carry-on" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const carryOnPicture: PictureDrawing = {
  size: 32,
  body: "<path fill='#dfe8f3' d='M4.4 2.6h13.44l4.56 4.56v20.44a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-24a1 1 0 0 1 1-1'/><path fill='#a9bbd0' d='M17.84 2.6l4.56 4.56h-3.96a.6.6 0 0 1-.6-.6z'/><path fill='none' stroke='#6f8199' stroke-width='1.4' stroke-linecap='round' stroke-linejoin='round' d='M6.6 13h12M6.6 17h12M6.6 21h7.2'/><path fill='#d3182f' d='M8 1.6h6v9.6l-3-2.4-3 2.4z'/><circle cx='23' cy='22.4' r='7' fill='#fff'/><circle cx='23' cy='22.4' r='6.2' fill='#008463'/><path fill='#fff' d='M21 18.8v7.2l5.6-3.6z'/>",
};
