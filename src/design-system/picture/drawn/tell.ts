// "tell" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const tellPicture: PictureDrawing = {
  size: 32,
  body: "<g transform='translate(10 15.4) scale(1.1)'><path fill='#f2a52b' d='M-8 18v-3.6a6 6 0 0 1 6-6h3a5 5 0 0 1 5 6V18z'/><path fill='#af7e57' d='M-4.6-.5C-4.6-6.4 4.4-6.6 4.5-1.4l1.2 2c.3.5 0 .9-.5.9h-.4l-2 1 1.9 1.6-.3.6c-.3.7-.9.9-1.6.9H1v2.6h-5V4.4C-4 3.4-4.6 1.6-4.6-.5'/><path fill='#7d2f2b' d='M4.8 1.5l-2 1 1.9 1.6z'/><circle cx='2.9' cy='-0.6' r='0.6' fill='#33221f'/><path fill='#32211c' d='M-4.9 2.6C-6.6-1-5.6-6.6 0-6.6c3.6 0 5.2 1.8 5.1 4.4C3-2.6 1.5-2.8.4-3.4-.2-1.6-1-.8-2-.4c-.4 1.6-1.4 2.6-2.9 3'/><ellipse cx='-1.6' cy='0.9' rx='0.9' ry='1.2' fill='#8c5f3c'/></g><path fill='#bfe3ff' d='M19.06 12.4h3.8l-3.2 4.2z'/><rect x='18' y='2.4' width='13' height='10.6' rx='2.6' fill='#bfe3ff'/><path fill='none' stroke='#0b4f7a' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round' d='M20.4 6h8.2M20.4 9.2h4.92'/>",
};
