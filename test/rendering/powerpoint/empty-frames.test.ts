/** A shape of which the tags have nothing to say leaves no empty frame on its slide. */
import { expect, test } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { notes, notesOf, partOf, pptx, shape, slidesOf, title } from './minimal-pptx.ts';

const slide = 'ppt/slides/slide1.xml';
const shapes = [
  title('{{name}}'),
  shape('Si', ['{{#if note}}', '{{note}}', '{{/if}}']),
  shape('Valeur', ['{{note}}']),
  shape('Liste', ['{{#each list}}', '{{n}}', '{{/each}}']),
  shape('Décor', ['']),
  shape('Toujours', ['Note : {{note}}']),
];
const { render } = preparePowerPoint(pptx([{ shapes: shapes.join(''), notes: notes('{{note}}') }]), {
  file: 'm.pptx',
  helpers: helpersFor('fr'),
});
const namesOn = (xml: string): string[] => [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name = '']) => name);

test('what has words stays', () => {
  const deck = render({ name: 'Titre', note: 'Dite', list: [{ n: 'un' }] });
  expect(namesOn(partOf(deck, slide))).toEqual(['Titre 1', 'Si', 'Valeur', 'Liste', 'Décor', 'Toujours']);
  expect(slidesOf(deck)).toEqual(['Titre¶Dite¶Dite¶un¶¶Note : Dite¶ « Dite¶']);
});

test('what has none goes, but for the title, the notes and what never had a tag', () => {
  const deck = render({ name: '', note: null, list: [] });
  expect(namesOn(partOf(deck, slide))).toEqual(['Titre 1', 'Décor', 'Toujours']);
  expect(notesOf(deck, slide)).toBe('¶');
  expect(partOf(deck, slide)).not.toMatch(/<\?(?!xml)/);
});
