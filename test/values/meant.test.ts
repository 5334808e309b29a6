// The name nearest to a word that names nothing.
import { expect, test } from 'vitest';
import { meant } from '../../src/values/index.ts';

const names = ['état', 'avancement déclaré', 'note de calendrier'];
const near = (word: string): unknown => meant(word, [{ item: 0, names }], true);

test('what begins a name of several words is near it, its mistakes notwithstanding', () => {
  expect(near('avencement')).toEqual({ near: 'avancement déclaré' });
  expect(near('noté de calandrier')).toEqual({ near: 'note de calendrier' });
  expect(near('avencement-declare')).toEqual({ near: 'avancement déclaré' });
  expect(['zz', 'de', 'déclaré', ''].map(near)).toEqual(['', '', '', ''].map((none) => ({ near: none })));
});

test('a name of several words is near what holds it whole, in any order', () => {
  expect(near('la note du calendrier prévisionnel')).toEqual({ near: 'note de calendrier' });
  expect(near('état des lieux')).toEqual({ near: '' });
});

test('capitals alone are a word of a name, in the middle or at the end of it, and name nothing that they only begin', () => {
  const titles = ['DPO mutualisé', 'Archivage électronique (SAE)', 'Dportail'].map((title, item) => ({ item, names: [title] }));
  expect(meant('DPO', titles)).toEqual({ one: 0 });
  expect(meant('DPOR', titles)).not.toEqual({ one: 0 });
  expect(meant('dpo', titles)).toEqual({ near: '' });
});

test('capitals are the first letters of a name, articles apart, when no name holds them as a word', () => {
  const titles = ['Direction générale des services', 'Centre communal d’action sociale', 'Systèmes d’information', 'SIG partagé'];
  const known = titles.map((title, item) => ({ item, names: [title] }));
  const found = (word: string) => meant(word, known, true);
  expect(['DGS', 'CCAS'].map(found)).toEqual([{ one: 0 }, { one: 1 }]);
  expect(['dgs', 'SI', 'DG', 'DGSI'].map((word) => 'one' in found(word))).toEqual([false, false, false, false]);
  expect(meant('DGS', [...known, { item: 4, names: ['Direction des grands sites'] }], true)).toEqual({
    several: [0, 4],
  });
});
