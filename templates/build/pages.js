// The programme as a page and as Markdown, in both languages, from one outline.
import { axisTitle, body } from './page-body.js';
import { each, html, markdown, when } from './page-forms.js';
import { openingOf } from './page-style.js';
import { pages as words } from './words/pages.js';

const chapters = (w) => [
  ...when('diagnostic.synthesis', `<li><a href="#territory">${w.territory}</a></li>`),
  ...when('vision', `<li><a href="#vision">${w.vision}</a></li>`),
  ...when('challenges', `<li><a href="#challenges">${w.challenges}</a></li>`),
  ...when('principles', `<li><a href="#principles">${w.principles}</a></li>`),
  ...when('needs', `<li><a href="#needs">${w.needs}</a></li>`),
  ...each('axes', `<li><a href="#{{anchor id}}">${axisTitle(w)}</a></li>`),
  ...when('unplaced', `<li><a href="#unplaced">${w.unplaced}</a></li>`),
  ...when('charts.ranking', `<li><a href="#ranking">${w.ranking}</a></li>`),
  ...when('budget.byYear', `<li><a href="#budget">${w.budget}</a></li>`),
  ...when('indicators', `<li><a href="#indicators">${w.indicators}</a></li>`),
  ...when('duties', `<li><a href="#duties">${w.duties}</a></li>`),
  ...when('decisions', `<li><a href="#decisions">${w.decisions}</a></li>`),
  ...when('comingNext', `<li><a href="#next">${w.next}</a></li>`),
];

const cover = (w, f) => [
  ...f.paragraph('{{project.title}}'),
  ...when('project.period', f.paragraph(`${w.period}${w.colon}{{period project.period}}`)),
  ...when('project.adopted', f.paragraph(`${w.adopted}${w.colon}{{period project.adopted}}`)),
  ...when('document.notice', f.paragraph(f.strong('{{document.notice}}'))),
];

const page = (language, w) => [
  ...openingOf(language, w),
  '<h1>{{document.title}}</h1>',
  ...cover(w, html),
  `<nav aria-label="${w.contents}">`,
  '<ul>',
  ...chapters(w),
  '</ul>',
  '</nav>',
  ...body(w, html),
  `<p><small>${w.made} {{date document.date}}</small></p>`,
  '</main>',
  '</body>',
  '</html>',
];

const text = (w) => [
  '# {{document.title}}',
  ...cover(w, markdown),
  ...body(w, markdown),
  '',
  `*${w.made} {{date document.date}}*`,
];

/** Blank lines part things; two in a row say no more than one. */
const joined = (lines) =>
  `${lines
    .flat(Number.POSITIVE_INFINITY)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;

/** File name and text of each. */
export const pages = () =>
  Object.entries(words).flatMap(([language, w]) => [
    [`programme.${language}.html`, joined(page(language, w))],
    [`programme.${language}.md`, joined(text(w))],
  ]);
