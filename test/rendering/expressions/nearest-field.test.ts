/** What is proposed for a name that nothing bears: in the words that people have for it, where it is, or as a loop must be written. */
import { expect, it } from 'vitest';
import { prepareTemplate } from '../../../src/rendering/index.ts';

const faults = (text: string) =>
  prepareTemplate({ file: 'modele.md', bytes: new TextEncoder().encode(text) }, 'fr').problems.map(
    ({ code, name, nearest }) => [code.replace('template/', ''), name, nearest ?? null] as const,
  );
const proposed = (text: string) => faults(text).map(([, , nearest]) => nearest);
const each = (inside: string, of = 'actions') => `{{#each ${of}}}${inside}{{/each}}`;

it.each([
  ['pilote', 'leads'],
  ['début', 'start'],
  ['debut', 'start'],
  ['fin', 'end'],
  ['avancement', 'progress'],
  ['Thématique', 'theme'],
  ['titre', 'title'],
  ['maitre_d_ouvrage', 'carrier'],
  ['axe.titre', 'axis'],
  ['axis.titre', 'title'],
  ['progres', 'progress'],
])('{{%s}} of an action: %s', (typed, name) => {
  expect(proposed(each(`{{${typed}}}`))).toEqual([name]);
});

it('a field of another thing, by its path and as an argument', () => {
  expect(proposed('{{project.territory.nom}} {{list actions "intitulé"}} {{money (sum actions "plafond")}}')).toEqual([
    'name',
    'title',
    null,
  ]);
});

it('what items have is written in a loop, or without the name of the item within one', () => {
  expect(proposed('{{actions.title}} {{plan.selected.titre}}')).toEqual([
    '{{#each actions}}{{title}}{{/each}}',
    '{{#each plan.selected}}{{title}}{{/each}}',
  ]);
  expect(proposed('{{axis.title}}')).toEqual(['{{#each axes}}{{title}}{{/each}}']);
  expect(proposed(each('{{action.title}} {{action.titre}}'))).toEqual(['title', 'title']);
  expect(proposed(each('{{action.title}}', '(sort actions "title")'))).toEqual(['title']);
  expect(proposed(each('{{action.title}}', 'axes'))).toEqual(['{{#each actions}}{{title}}{{/each}}']);
});

it('a name further out is told as before', () => {
  expect(proposed(each('{{project.title}}'))).toEqual(['../project']);
});

it.each([
  ['{{majuscule project.title}}', 'capital'],
  ['{{somme actions "x"}}', 'sum'],
  ['{{#pour actions}}{{/pour}}', 'each'],
  ['{{#Si vision}}{{/Si}}', 'if'],
  ['{{#if vision}}{{sinon}}{{/if}}', 'else'],
  ['{{monney project.title}}', 'money'],
  ['{{nullepart project.title}}', null],
])('%s is written with %s', (text, name) => {
  expect(proposed(text)[0]).toBe(name);
});

it('a block that cannot be read is one fault', () => {
  expect(faults('{{#if actions.length > 3}}{{vision}}{{else}}{{/if}}').map(([code]) => code)).toEqual(['bad-syntax']);
  expect(faults('{{#each actions[0].tasks}}{{nom}}{{/each}}').map(([code]) => code)).toEqual(['bad-syntax']);
});
