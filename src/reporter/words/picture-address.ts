/** Where the picture of a meaning is found; an organisation can put its own set there. */
export function pictureAddress(meaning: string): string {
  return `/pictures/${meaning}.svg`;
}
