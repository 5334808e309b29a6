// What both decks share: their cover, their dates, and slides that go on over several pages.

import { places, stripe } from './deck-layouts.js';
import { eachRow, lead, ofAxis, picture, placed, table, title, when, words } from './deck-shapes.js';

/** A title that says on which of several slides it stands. */
const orContinued = (w, words) => `${words}{{#unless @first}} ${w.continued}{{/unless}}`;
export const continued = (w, words) => title(w, orContinued(w, words));
/** In the colour of the axis at hand. */
export const continuedInColour = (w, words) => title(w, ofAxis(orContinued(w, words)));
/** In the colour of the axis at hand. */
export const axisStripe = (_, id) => stripe(id, 'accent6');
export const pages = (list, size, options = '') => `{{#each (chunk ${list} ${size}${options}) as |page|}}`;
export const action = '{{shorten title 100}}';

export const cover = (w) => ({
  layout: 'cover',
  shapes: [
    placed(w.shapes.title, 'ctrTitle', 0, ['{{document.title}}']),
    placed(w.shapes.subtitle, 'subTitle', 1, ['{{project.title}}', '{{date document.date}}']),
    picture(w.shapes.logo, 'theme.logo', w.cover.logo, places.logo),
    placed(w.shapes.notice, 'body', 14, when('document.notice', '{{document.notice}}')),
  ],
  notes: [w.cover.notes],
});

/** What an action’s date is of, when its label does not say. */
const dated =
  '{{shorten label 70}}{{#if action}}{{#if (not (is label action.title))}} – {{shorten action.title 55}}{{/if}}{{/if}}';

export const dates = (w, notes = w.dates.notes) => ({
  layout: 'table',
  open: ['{{#if comingNext}}'],
  shapes: [
    title(w, w.dates.title),
    lead(w, w.dates.lead),
    table(
      w.dates.table,
      places.table,
      [words(w.dates.when, 3.6), words(w.dates.what, 9), words(w.dates.kind, 2.6)],
      [eachRow('(first comingNext 9)', '{{period when}}', dated, '{{kind.label}}')],
    ),
  ],
  notes: [notes],
});
