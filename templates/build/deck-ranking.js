// The slides of the ranking: what each score is made of, benefit against effort.
import { places } from './deck-layouts.js';
import { chart, lead, title } from './deck-shapes.js';

export const rankingSlides = (w) => [slide(w, w.ranking, 'charts.ranking'), slide(w, w.benefitEffort, 'charts.benefitEffort')];

const slide = (w, words, path) => ({
  layout: 'table',
  open: [`{{#if ${path}}}`],
  shapes: [title(w, words.title), lead(w, words.lead), chart(words.chart, path, places.chart)],
  notes: [words.notes],
});
