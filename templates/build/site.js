// The public page in both languages: a frame, its sections, one style and one small script.
import { createHash } from 'node:crypto';
import { axisTitle } from './page-body.js';
import { each, when } from './page-forms.js';
import { actions } from './site-actions.js';
import { bar, folded, items, own, row, says, section } from './site-forms.js';
import { communes, evaluation, needs } from './site-people.js';
import { calendar, indicators, progress } from './site-results.js';
import { script } from './site-script.js';
import { style } from './site-style.js';
import { weathers } from './site-weathers.js';
import { site as words } from './words/site.js';

/** Nothing may be asked of another place, and no other program may run; a changed script needs its own fingerprint here. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const chapters = [
  ['programme', '(or vision axes)'],
  ['actions', 'actions'],
  ['progress', 'progress.total'],
  ['indicators', 'indicators'],
  ['calendar', '(or comingNext (where calendar "kind.code" "milestone"))'],
  ['communes', 'communes.rows'],
  ['needs', 'needs'],
  ['evaluation', 'evaluation'],
];

const head = (language) => [
  '<!doctype html>',
  `<html lang="${language}">`,
  '<head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="referrer" content="no-referrer">',
  '<title>{{project.title}}{{#if project.territory}} – {{project.territory.name}}{{/if}}</title>',
  '<style>',
  `${style}</style>`,
  '</head>',
];

const banner = (w) => [
  '<header class="banner">',
  ...when('theme.logo', '<p class="logo">{{image theme.logo alt=project.territory.name}}</p>'),
  ...when(
    'document.versions',
    `<nav class="languages" aria-label="${w.languages}">`,
    '<ul>',
    each(
      'document.versions',
      '<li>{{#if (is language @root.document.language)}}<span aria-current="true" lang="{{language}}">{{label}}</span>{{else}}<a href="{{file}}.html" lang="{{language}}" hreflang="{{language}}">{{label}}</a>{{/if}}</li>',
    ),
    '</ul>',
    '</nav>',
  ),
  ...when('project.territory', `<p class="territory"${own}>{{project.territory.name}}</p>`),
  `<h1${own}>{{project.title}}</h1>`,
  `<p>{{#if project.period}}{{period project.period}} · {{/if}}${w.stateOn} {{date document.date}}</p>`,
  ...when('document.notice', '<p class="notice"><strong>{{document.notice}}</strong></p>'),
  ...(w.ownLanguage
    ? ['{{#unless (is project.language document.language)}}', `<p class="notice">${w.ownLanguage}</p>`, '{{/unless}}']
    : []),
  '</header>',
  `<nav id="contents" class="contents" aria-label="${w.contents}">`,
  '<ul>',
  ...chapters.flatMap(([id, condition]) => when(condition, `<li><a href="#${id}">${w[id]}</a></li>`)),
  `<li><a href="#about">${w.about}</a></li>`,
  '</ul>',
  '</nav>',
];

const tile = (condition, figure, label) => when(condition, `<li><strong>${figure}</strong> ${label}</li>`);

const programme = (w) =>
  when(
    '(or vision axes)',
    section(
      'programme',
      w.programme,
      when('vision', `<div class="vision"${own}>`, '{{markdown vision}}', '</div>'),
      '<ul class="tiles">',
      tile('progress.total', '{{progress.total}}', w.figures.actions),
      tile('progress.done', '{{progress.done}}', w.figures.done),
      tile('progress.mean', '{{percent progress.mean}}', w.figures.mean),
      tile('budget.cost.planned', '{{money budget.cost.planned}}', w.figures.planned),
      tile('project.territory.communes', '{{project.territory.communes.length}}', w.figures.communes),
      tile('project.territory.population', '{{number project.territory.population}}', w.figures.inhabitants),
      '</ul>',
      when('challenges', `<h3>${w.challenges}</h3>`, items('challenges', '{{this}}', own)),
      when(
        'axes',
        `<h3>${w.axes}</h3>`,
        '<ul class="cards axes">',
        each(
          'axes',
          '<li>',
          `<svg class="stripe" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true"><rect width="1" height="1" fill="#{{colour}}"/></svg>`,
          `<p class="name">{{#if actions}}<a href="#{{anchor id}}"${own}>${axisTitle(w)}</a>{{else}}<span${own}>${axisTitle(w)}</span>{{/if}}</p>`,
          when('stake', `<div${own}>`, '{{markdown stake}}', '</div>'),
          `<p class="quiet">{{actions.length}} {{plural actions.length "action" "actions"}}{{#if progress}} · ${bar('progress')}{{/if}}</p>`,
          when(
            'objectives',
            folded(w.objectives, '{{title}}', items('objectives', '{{#if number}}{{number}}. {{/if}}{{title}}', own)),
          ),
          '</li>',
        ),
        '</ul>',
      ),
    ),
  );

const about = (w) =>
  section(
    'about',
    w.about,
    each('texts', `<div${own}>`, '{{markdown this}}', '</div>'),
    '<dl>',
    row('project.step', w.steps, says(w.stepsText)),
    row('document.date', w.method, says(w.methodText)),
    row(
      'project.territory.populationSource',
      w.populationSource,
      `<dd>{{number project.territory.population}} ${w.figures.inhabitants}. <span${own}>{{project.territory.populationSource}}</span></dd>`,
    ),
    row('project.territory.siren', w.licence, says(w.licenceText)),
    row(
      '(or project.lead project.territory)',
      w.contact,
      `<dd${own}>{{#if project.lead}}{{project.lead.name}}{{#if project.territory}}, {{/if}}{{/if}}{{project.territory.name}}</dd>`,
    ),
    row('document.date', w.accessibility, says(w.accessibilityText)),
    row('document.date', w.sobriety, says(w.sobrietyText)),
    '</dl>',
  );

const page = (language, w) => [
  ...head(language),
  '<body>',
  `<a class="skip" href="#content">${w.skip}</a>`,
  ...weathers,
  ...banner(w),
  '<main id="content" tabindex="-1">',
  ...[programme, actions, progress, indicators, calendar, communes, needs, evaluation, about].flatMap((part) => part(w)),
  '</main>',
  '<footer>',
  `<p>${w.made}</p>`,
  `<p><a href="#contents">${w.top}</a></p>`,
  '</footer>',
  `<script>${script}</script>`,
  '</body>',
  '</html>',
];

/** File name and text of each. */
export const sitePages = () =>
  Object.entries(words).map(([language, w]) => [
    `site.${language}.html`,
    `${page(language, w)
      .flat(Number.POSITIVE_INFINITY)
      .filter((line) => line !== '')
      .join('\n')}\n`,
  ]);
