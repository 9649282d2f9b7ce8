// "read" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const openedPicture: PictureDrawing = {
  size: 32,
  body: "<g fill='none'><path fill='#b4acbc' fill-rule='evenodd' d='M16 8.05A3.5 3.5 0 0 1 18.5 7h8c.74 0 1.39.4 1.73 1.0c.07.12.09.26.09.4v2.29L29 25.5a2.5 2.5 0 0 1-2.5 2.5h-21A2.5 2.5 0 0 1 3 25.5l.67-14.8V8.4c0-.14.02-.27.09-.4A2 2 0 0 1 5.5 7h8c.98 0 1.86.4 2.5 1.05' clip-rule='evenodd'/><path fill='#0074ba' d='M17.73 30H28.5c.83 0 1.5-.67 1.5-1.5V27.44c0-.82-.67-2.44-1.5-2.44h-25C2.67 25 2 26.61 2 27.44v1.06C2 29.33 2.67 30 3.5 30h10.76a2 2 0 0 0 3.46 0'/><path fill='#00a6ed' fill-rule='evenodd' d='M3.5 10H14v1h4v-1h10.49c.83 0 1.5.66 1.5 1.49v16c0 .82-.67 1.5-1.5 1.5H17.73a2 2 0 0 1-3.46 0H3.5c-.82 0-1.5-.66-1.5-1.49v-16.01C2 10.66 2.67 10 3.5 10M17.5 27.5a1.5 1.5 0 1 1-3 0a1.5 1.5 0 0 1 3 0' clip-rule='evenodd'/><path fill='#b4acbc' d='M13 8H5.8a1.5 1.5 0 0 0-1.24.66L3 11v14.5A1.5 1.5 0 0 0 4.5 27h23a1.5 1.5 0 0 0 1.5-1.5V11l-1.55-2.33A1.5 1.5 0 0 0 26.19 8H19v3h-6z'/><path fill='#f3eef8' d='M5.5 8h8a2.5 2.5 0 0 1 2.5 2.5V27l-.44-.89A2 2 0 0 0 13.76 25H5.5a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1m13 0h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1h-8.26a2 2 0 0 0-1.73 1.0V9c.45-.6 1.18-1 2-1'/></g>",
};
