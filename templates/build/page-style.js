// How the pages begin and look, on a screen as on paper; nothing is fetched from elsewhere.
import { when } from './page-forms.js';
import { colours } from './theme.js';

/** Text stands out from its ground by 7 to 1 or more (WCAG 2.2, 1.4.6); links are told by their line as well. A theme changes what :root names. */
const pageStyle = `:root {
  --ink: #${colours.text}; --accent: #${colours.accent}; --line: #${colours.line}; --band: #${colours.band};
  --text-font: "Segoe UI", "Liberation Sans", Arial, sans-serif; --heading-font: "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.6 var(--text-font); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { color: var(--accent); font-family: var(--heading-font); line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.25rem; margin: 0 0 .5rem; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
a { color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: #fff; padding: .75rem 1rem; }
.skip:focus { left: 0; top: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .7rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); border-bottom: 2px solid var(--accent); }
.figure { text-align: right; white-space: nowrap; }
h2 .patch { width: .8em; height: .8em; margin-right: .4em; }
/* The heading above says the same to those who see it. */
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
figure svg, img { max-width: 100%; height: auto; }
.logo img { max-height: 5rem; width: auto; }
figure { margin: 1.5rem 0; }
mark { background: #fff3bf; padding: 0 .2em; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid var(--line); }
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  tr, figure, svg { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;

/** From the first line of a page to what it says first. */
export const openingOf = (language, w) => [
  '<!doctype html>',
  `<html lang="${language}">`,
  '<head>',
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>{{document.title}} – {{project.title}}</title>',
  '<style>',
  `${pageStyle}</style>`,
  '</head>',
  '<body>',
  `<a class="skip" href="#content">${w.skip}</a>`,
  '<main id="content">',
  ...when('theme.logo', '<p class="logo">{{image theme.logo alt=project.title}}</p>'),
];
