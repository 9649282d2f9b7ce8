// "closed-mailbox-with-raised-flag" of Fluent Emoji flat, MIT licence. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const answersPicture: PictureDrawing = {
  size: 32,
  body: "<g fill='none'><path fill='#7d4533' d='M16.81 30.04V23.4L14.5 22l-2.67 1.4v6.64z'/><path fill='#5092ff' d='M21.65 7H7.84L11 23.61h14.99a1.5 1.5 0 0 0 1.5-1.5v-9.27C27.48 9.61 24.87 7 21.65 7'/><path fill='#3f5fff' d='M7.84 7C4.61 7 2 9.61 2 12.84v9.27a1.5 1.5 0 0 0 1.5 1.5h8.67a1.5 1.5 0 0 0 1.5-1.5v-9.27C13.67 9.61 11.06 7 7.84 7'/><path fill='#1345b7' d='M9.27 20H4.98c-.54 0-.98.44-.98.98s.44.98.98.98h4.29c.54 0 .98-.44.98-.98a.97.97 0 0 0-.98-.98'/><path fill='#f92f60' d='M24.132 2h-5.264c-.475 0-.868.369-.868.816v2.368c0 .447.393.816.869.816h5.262c.476 0 .869-.369.869-.816V2.816c0-.447-.393-.816-.869-.816'/><path fill='#d3d3d3' d='M17.21 2.58c0-.67.54-1.21 1.21-1.21s1.21.54 1.21 1.21v8.904A2.42 2.42 0 0 1 18.42 16a2.42 2.42 0 0 1-1.21-4.516z'/></g>",
};
