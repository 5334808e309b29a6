// What the public page says to people: where things take place, what they said and what is done of it, what was evaluated.
import { each, when } from './page-forms.js';
import { items, own, section, toAction, wide } from './site-forms.js';

export const communes = (w) =>
  when(
    'communes.rows',
    section(
      'communes',
      w.communes,
      when(
        '(or communes.everywhere.actions communes.everywhere.services)',
        `<h3>${w.everywhere}</h3>`,
        '<div class="columns">',
        when(
          'communes.everywhere.actions',
          '<div>',
          `<h4>${w.actions}</h4>`,
          items('communes.everywhere.actions', toAction('id', 'title')),
          '</div>',
        ),
        when(
          'communes.everywhere.services',
          '<div>',
          `<h4>${w.services}</h4>`,
          items('communes.everywhere.services', '{{this}}', own),
          '</div>',
        ),
        '</div>',
      ),
      `<h3>${w.communeActions}</h3>`,
      wide(
        w.communeActions,
        [
          { head: w.commune, cell: '{{name}}' },
          { head: w.population, cell: '{{default (number population) "–"}}', figure: true },
          {
            head: w.actions,
            cell: `{{#if actions}}<ul>{{#each actions}}<li>${toAction('id', 'title')}{{#if status}} ({{status.label}}){{/if}}</li>{{/each}}</ul>{{else}}–{{/if}}`,
          },
          {
            head: w.communeServices,
            cell: `{{#if services}}<ul${own}>{{#each services}}<li>{{this}}</li>{{/each}}</ul>{{else}}–{{/if}}`,
          },
        ],
        'communes.rows',
      ),
    ),
  );

const need = (w) => [
  '<article class="need" id="{{anchor id}}">',
  `<p class="label">${w.said}</p>`,
  `<h3${own}>{{statement}}</h3>`,
  ...when(
    '(or mentions audiences)',
    `<p class="quiet">{{capital (list audiences)}}{{#if (and mentions audiences)}}, {{/if}}{{#if mentions}}${w.mentions}{{/if}}</p>`,
  ),
  `<p class="label">${w.weDo}</p>`,
  '{{#if actions}}',
  ...items('actions', toAction('id', 'title')),
  '{{else}}',
  ...['{{#unless response}}', `<p>${w.noAnswer}</p>`, '{{/unless}}'],
  '{{/if}}',
  // That actions answer is seen above.
  ...when(
    '(and response (not (is response.code "addressed")))',
    `<p><span class="state {{response.code}}">{{capital response.label}}</span>{{#if responseReason}} <span${own}>{{responseReason}}</span>{{/if}}</p>`,
  ),
  ...each(
    '(where @root.evaluation.needVerdicts "id" id)',
    `<p class="verdict"><span class="label">${w.verdict}</span> <span class="state {{verdict.code}}">{{capital verdict.label}}</span>{{#if byAudience}} <span class="quiet">({{#each byAudience}}{{#unless @first}}, {{/unless}}{{audience}}${w.colon}{{verdict.label}}{{/each}})</span>{{/if}}</p>`,
  ),
  '</article>',
];

export const needs = (w) =>
  when(
    'needs',
    section(
      'needs',
      w.needs,
      when('(or diagnostic.interviews diagnostic.workshops diagnostic.responses)', `<p>${w.heard}</p>`),
      '<div class="cards">',
      each('needs', need(w)),
      '</div>',
      when(
        'quotations',
        `<h3>${w.words}</h3>`,
        `<p>${w.wordsIntro}</p>`,
        '<div class="cards">',
        each(
          'quotations',
          `<figure class="words"><blockquote${own}><p>{{text}}</p></blockquote>{{#if audiences}}<figcaption>{{capital (list audiences)}}</figcaption>{{/if}}</figure>`,
        ),
        '</div>',
      ),
    ),
  );

const listOf = (list, title) => when(list, '<div>', `<h3>${title}</h3>`, items(list, '{{this}}', own), '</div>');

export const evaluation = (w) =>
  when(
    'evaluation',
    section(
      'evaluation',
      w.evaluation,
      `<p>{{#if evaluation.period}}${w.evaluationOf}{{else}}{{capital evaluation.kind.label}}{{/if}}{{#if evaluation.date}}${w.evaluatedOn}{{/if}}.</p>`,
      when(
        'evaluation.needVerdicts',
        `<h3>${w.verdicts}</h3>`,
        '<ul class="tiles">',
        each('(group evaluation.needVerdicts "verdict.label")', '<li><strong>{{items.length}}</strong> {{capital key}}</li>'),
        '</ul>',
      ),
      '<div class="columns">',
      listOf('evaluation.strengths', w.strengths),
      listOf('evaluation.weaknesses', w.weaknesses),
      '</div>',
      when(
        'evaluation.questions',
        `<h3>${w.questions}</h3>`,
        each(
          'evaluation.questions',
          '<details>',
          `<summary${own}>{{question}}</summary>`,
          when('answer', `<div${own}>`, '{{markdown answer}}', '</div>'),
          '</details>',
        ),
      ),
      when(
        'evaluation.recommendations',
        `<h3>${w.recommendations}</h3>`,
        items(
          'evaluation.recommendations',
          `<span${own}>{{text}}</span>{{#if due}} <span class="quiet">({{period due}})</span>{{/if}}`,
        ),
      ),
      when(
        'evaluation.followUp',
        `<h3>${w.followUp}</h3>`,
        '<ul>',
        each(
          'evaluation.followUp',
          `<li>{{#if text}}<span${own}>{{text}}</span>{{else}}{{id}}{{/if}} <span class="state {{status.code}}">{{capital status.label}}</span>{{#if note}} <span class="quiet"${own}>{{note}}</span>{{/if}}</li>`,
        ),
        '</ul>',
      ),
      listOf('evaluation.lessons', w.lessons),
    ),
  );
