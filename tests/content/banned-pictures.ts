/**
 * Pictures of Fluent Emoji that Heard never shows (access.md, rule 39): for
 * children, of charity or pity, protected emblems, dollars, and pictures that
 * make fun of an impairment or let one stand for all.
 */
export const bannedPictures: readonly RegExp[] = [
  // One sign for all Disabled people, or somebody moved by somebody else.
  /^wheelchair-symbol$/u,
  /wheelchair/u,
  // The red cross and its like are protected emblems.
  /^(?:hospital|ambulance|medical-symbol|rescue-workers-helmet|first-aid)/u,
  // Dollars, and money as a joke.
  /dollar|^money-(?:bag|with-wings|mouth)/u,
  // Crossed-out eyes and what laughs at an impairment or at distress.
  /^(?:knocked-out|dizzy|woozy|zany|face-with-crossed|squinting)/u,
  /-monkey$|^(?:clown|crazy|exploding-head|pile-of-poo|ghost|skull|alien)/u,
  // For children.
  /^(?:baby|boy|girl|child|teddy|balloon|rocking|lollipop|unicorn)/u,
  /children|-angel$|^(?:ogre|goblin|robot|fairy|mermaid)/u,
  // Charity and pity.
  /^(?:reminder-ribbon|puzzle-piece|pleading-face|folded-hands|heart-hands)/u,
  // Sickness: being Disabled is not being ill.
  /^(?:pill|syringe|face-with-(?:thermometer|head-bandage|medical-mask))/u,
];
