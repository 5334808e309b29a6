// The small pieces that the sections of the public page share.
import { each, when } from './page-forms.js';

/** Words of the project, in whatever language the page is: they say theirs where it is another. */
export const own = '{{#unless (is @root.project.language @root.document.language)}} lang="{{@root.project.language}}"{{/unless}}';

/** A part of the page, under its heading. */
export const section = (id, title, ...lines) => [
  `<section class="part" aria-labelledby="${id}">`,
  `<h2 id="${id}">${title}</h2>`,
  ...lines.flat(),
  '</section>',
];

/** A term and what is said of it, when something is. */
export const row = (condition, term, ...lines) => when(condition, `<dt>${term}</dt>`, ...lines.flat());
export const says = (value) => `<dd>${value}</dd>`;
export const ownSays = (value) => `<dd${own}>${value}</dd>`;
export const markdownSays = (path) => [`<dd${own}>`, `{{markdown ${path}}}`, '</dd>'];

export const items = (list, item, attributes = '') => ['<ul>', ...each(list, `<li${attributes}>${item}</li>`), '</ul>'];

/** A drawn bar beside its figure, which says it all. */
export const bar = (path) =>
  `<span class="advance"><progress max="100" value="{{${path}}}" aria-hidden="true"></progress> {{percent ${path}}}</span>`;

/** What is folded away opens by keyboard, without a script, and on paper. `of` tells it from the others, for those who hear it. */
export const folded = (label, of, ...lines) => [
  '<details>',
  `<summary>${label}<span class="heard"${own}> ${of}</span></summary>`,
  ...lines.flat(),
  '</details>',
];

/** A table that may be wider than a telephone: it can be scrolled by keyboard, and is named. */
export const wide = (caption, columns, list, rowAttributes = '') => [
  `<div class="wide" role="region" tabindex="0" aria-label="${caption}">`,
  ...plainTable(caption, columns, list, rowAttributes),
  '</div>',
];

/** The first cell names its row. */
export const plainTable = (caption, columns, list) => [
  '<table>',
  `<caption class="heard">${caption}</caption>`,
  `<thead><tr>${columns.map(({ head, figure }) => `<th scope="col"${figure ? ' class="figure"' : ''}>${head}</th>`).join('')}</tr></thead>`,
  '<tbody>',
  ...each(list, '<tr>', ...columns.map(cell), '</tr>'),
  '</tbody>',
  '</table>',
];
const cell = ({ cell: content, figure, isOwn }, index) => {
  const look = `${figure ? ' class="figure"' : ''}${isOwn ? own : ''}`;
  return index === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`;
};

export const toAction = (id, title) => `<a href="#{{anchor ${id}}}"${own}>{{${title}}}</a>`;
