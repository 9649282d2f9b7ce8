// "answer" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const answersPicture: PictureDrawing = {
  size: 32,
  body: "<path fill='#c6ead9' d='M6.7 18.4h3.8l-3.2 4.2z'/><rect x='3' y='3' width='25' height='16' rx='2.6' fill='#c6ead9'/><path fill='none' stroke='#0b5a44' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round' d='M7 8.4h16M7 13h9.6'/><path fill='none' stroke='#008463' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round' d='M28 28.6c0-4-3-5.4-9-5.4'/><path fill='none' stroke='#008463' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round' d='M22.4 19.4 18.4 23.2 22.4 27'/>",
};
