/** The helpers print what their documentation says, and nothing for what is absent. */
import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../../src/rendering/expressions/index.ts';
import { HELPERS, helpersFor } from '../../../src/rendering/project-functions.ts';

const money = (min: number, max = min) => ({ min, max });
const view = {
  budget: money(123_450),
  large: money(125_000_000, 148_000_000),
  population: 12_345,
  progress: 45,
  status: { code: 'done' },
  partners: [],
  lead: null,
  id: 'AC-012',
  adopted: '2026-07-01',
  start: { start: '2026-04-01', end: '2026-06-30', text: '2026-Q2' },
  actions: [
    { title: 'Accueil', axis: 'A', rank: 2, budget: money(10_000) },
    { title: 'Écoles', axis: 'A', rank: null, budget: money(20_000, 30_000) },
    { title: 'Fibre', axis: 'B', rank: 10, budget: null },
  ],
  stake: '**Un accueil** à moins de vingt minutes',
  logo: 'images/logo.png',
  odd: { budget: 'cher' },
};
const summaries = {
  fr: 'Barres empilées\u00a0: Budget par année. 2 catégories.',
  en: 'Stacked bars: Budget by year. 2 categories.',
};
const print = (source: string, language: 'fr' | 'en' = 'fr') =>
  createCompiler<null>(helpersFor(language), { _text: (text) => text })(source)(
    { ...view, budgetByYear: { kind: 'stacked-bar', series: [], summary: summaries[language] } },
    null,
  );
/** A bare value goes through a writer, as the engine makes it. */
const written = (tag: string) =>
  tag.replace(/\{\{([^#/][^}]*)\}\}/g, (_, inner: string) => `{{_text ${inner.includes(' ') ? `(${inner})` : inner}}}`);

describe.each(['fr', 'en'] as const)('documentation in %s', (language) => {
  it.each(HELPERS.map((helper) => [helper.name, helper] as const))('%s', (_, helper) => {
    const { says, example } = helper[language];
    expect(says).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(example[0]).toContain(helper.name);
    expect(print(written(example[0]), language)).toBe(example[1]);
  });
});

it('has one helper of each name', () => {
  expect(new Set(HELPERS.map(({ name }) => name)).size).toBe(HELPERS.length);
});

describe('what is absent', () => {
  it.each([
    'money lead',
    'number lead',
    'percent lead',
    'date lead',
    'period lead',
    'list lead',
    'sum lead',
    'sum partners',
    'sum actions "nothing"',
  ])('%s prints nothing', (call) => {
    expect(print(`[{{_text (${call})}}]`)).toBe('[]');
  });
  it('is smaller than nothing, and no item of a list', () => {
    expect(
      print(
        '{{#if (gt lead 0)}}x{{/if}}{{#if (gt 1 lead)}}x{{/if}}{{#each (sort lead)}}x{{/each}}{{#each (group lead "a")}}x{{/each}}',
      ),
    ).toBe('');
    expect(print('{{list actions "rank"}}')).toBe('2 et 10');
  });
});

describe('what the examples do not show', () => {
  it.each([
    ['{{money budget decimals=0}}', '1\u202f235\u202f€'],
    ['{{money budget short=true}}', '1\u202f235\u202f€'],
    ['{{money large short=true}}', '1,25 à 1,48\u202fM€'],
    ['{{number progress decimals=1}}', '45,0'],
    ['{{date start}}', '2e trimestre 2026'],
    ['{{list actions "title" separator=" / "}}', 'Accueil / Écoles / Fibre'],
    ['{{#each (sort actions "title")}}{{title}} {{/each}}', 'Accueil Écoles Fibre '],
    ['{{#each (sort actions "rank")}}{{title}} {{/each}}', 'Accueil Fibre Écoles '],
    ['{{#each (sort actions "budget" descending=true)}}{{title}} {{/each}}', 'Écoles Accueil Fibre '],
    ['{{plural 1 "action" "actions"}}', 'action'],
    ['{{default lead "–"}}', '–'],
    ['{{default (money lead)}}', 'non renseigné'],
    ['{{#if (is lead nothing)}}same{{/if}}', 'same'],
    ['{{#if (and budget partners)}}x{{else}}y{{/if}}', 'y'],
    ['{{#if (or lead partners)}}x{{else}}y{{/if}}', 'y'],
    ['{{anchor "été 2026/1"}} {{anchor "012"}}', 'ete_2026_1 n012'],
    ['{{sum actions "rank"}}', '12'],
    ['{{plain "- *un*\n- deux"}}', '• un • deux'],
    ['{{_text (markdown "- *un*\n- deux")}}', '• un\n• deux'],
    ['{{default (markdown lead) "–"}} {{default (markdown stake)}}', '– Un accueil à moins de vingt minutes'],
    ['{{_text (link "https://exemple.fr")}}', 'https://exemple.fr'],
    ['[{{_text (markdown lead)}}{{_text (link lead)}}{{_text (image lead)}}]', '[]'],
  ])('%s', (tag, printed) => {
    expect(print(tag)).toBe(printed);
  });

  it('leaves the list it sorts as it was', () => {
    print('{{#each (sort actions "title" descending=true)}}{{/each}}');
    expect(view.actions.map(({ title }) => title)).toEqual(['Accueil', 'Écoles', 'Fibre']);
  });

  it('never prints a blank for what it cannot write', () => {
    expect(() => print('{{money odd.budget}}')).toThrow('cher');
    expect(() => print('{{_text odd}}')).toThrow('cher');
    expect(() => print('{{sum actions "title"}}')).toThrow('Accueil');
    expect(() => print('{{_text (chart odd)}}')).toThrow('cher');
  });
});

describe('parts of lists and texts', () => {
  it.each([
    ['{{list (where actions "rank") "title"}}', 'Accueil et Fibre'],
    ['{{list (where actions "title" "Fibre" "Accueil") "title"}}', 'Accueil et Fibre'],
    ['{{list (where actions "rank" from=3) "title"}}', 'Fibre'],
    ['{{list (where actions "rank" until=3) "title"}}', 'Accueil'],
    ['{{#each (where lead "rank")}}x{{/each}}', ''],
    ['{{list (first actions 0) "title"}}', ''],
    ['{{#each (chunk actions 2)}}[{{#each this}}{{title}} {{/each}}]{{/each}}', '[Accueil Écoles ][Fibre ]'],
    ['{{#each (chunk partners 2)}}x{{else}}rien{{/each}}', 'rien'],
    ['{{#each (chunk partners 2 keepEmpty=true)}}[{{#each this}}x{{else}}rien{{/each}}]{{/each}}', '[rien]'],
    ['{{small "L’enveloppe est dépassée."}}', 'l’enveloppe est dépassée.'],
    ['{{small "ETP à fournir"}}', 'ETP à fournir'],
    ['{{small nothing}}', ''],
    ['{{heading "Deux actions sont en retard."}}', 'Deux actions sont en retard'],
    ['{{heading "Où en est chaque axe"}}', 'Où en est chaque axe'],
    ['{{heading nothing}}', ''],
    ['{{shorten "court" 5}}', 'court'],
    ['{{shorten "anticonstitutionnellement" 10}}', 'anticonst…'],
    ['{{shorten "un mot, puis un autre" 10}}', 'un mot…'],
    // A list is not cut in the middle of an item, nor a number at its comma.
    ['{{shorten "un poste en libre accès, un siège et une table" 40}}', 'un poste en libre accès…'],
    ['{{shorten "une trentaine de démarches : état civil, école" 38}}', 'une trentaine de démarches…'],
    ['{{shorten "un accueil ouvert 12,5 heures par semaine" 32}}', 'un accueil ouvert 12,5 heures…'],
    ['{{shorten "deux retenues : « Ouvrir », « Équiper les écoles »" 40}}', 'deux retenues : « Ouvrir »…'],
    ['{{shorten "deux reportées (« Ouvrir », « Équiper les écoles »)" 40}}', 'deux reportées (« Ouvrir »…)'],
    ['{{shorten "« Équiper toutes les écoles du territoire »" 30}}', '« Équiper toutes les écoles…'],
    ['{{shorten "oui, puis une longue suite de mots sans signe" 30}}', 'oui, puis une longue suite…'],
  ])('%s', (source, expected) => {
    expect(print(source)).toBe(expected);
  });
});
