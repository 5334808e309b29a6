// The book of the action sheets: every sheet in one document, each from a new page, found by its name.
import { nameOfAction, sheetOfAction } from './action-sheet.js';
import {
  chapterOfAction,
  deeper,
  each,
  entry,
  lastOf,
  lead,
  notice,
  paragraph,
  section,
  subtitle,
  title,
  when,
} from './parts.js';
import { portrait } from './theme.js';

const anchor = 'toc_{{anchor id}}';

export const actionBook = {
  title: '{{document.title}} – {{project.title}}',
  cover: true,
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('project.territory', subtitle('{{project.territory.name}}')),
    when('document.notice', notice('{{document.notice}}')),
    paragraph('TOCHeading', w.programme.contents),
    each('actions', entry(1, nameOfAction, anchor)),
    lastOf(section(portrait, 'portrait', true), 'Note', w.madeOn),
    each('actions', chapterOfAction(nameOfAction, anchor), deeper(sheetOfAction(w, lead))),
  ],
};
