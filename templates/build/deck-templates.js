// Every shipped deck, in French and in English.
import { steeringDeck } from './deck.js';
import { indicatorDeck } from './deck-indicators.js';
import { launchSlides } from './deck-launch.js';
import { deck } from './deck-package.js';
import { portfolioDeck } from './deck-portfolio.js';
import { deckEn } from './words/deck-en.js';
import { deckFr } from './words/deck-fr.js';

const shapes = {
  'steering-deck': steeringDeck,
  'launch-slides': launchSlides,
  'indicator-deck': indicatorDeck,
  'portfolio-deck': portfolioDeck,
};
const languages = { fr: deckFr, en: deckEn };

/** File name and bytes of each. */
export const decks = () =>
  Object.entries(shapes).flatMap(([name, shape]) =>
    Object.entries(languages).map(([language, words]) => [`${name}.${language}.pptx`, deck(words, shape)]),
  );
