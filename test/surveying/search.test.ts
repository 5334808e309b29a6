/** Words in what people wrote, whatever their case and accents; what tells of a person is never shown. */
import { expect, it } from 'vitest';
import { searchAnswers } from '../../src/surveying/index.ts';

const answer = (text: string) => ({ wave: '2026', question: 'Q8', day: '2026-06-10', text });
const found = (text: string, query: string, names: readonly string[] = []) =>
  searchAnswers([answer(text)], query, names).map((one) => one.found.map(({ start, end }) => one.text.slice(start, end)));

it('takes no account of case, accents and plurals', () => {
  expect(found('Les DÉMARCHES en ligne', 'demarche')).toEqual([['DÉMARCHES']]);
  expect(found('Le réseau est faible', 'Réseaux')).toEqual([['réseau']]);
  expect(found('Ma sœur n’y arrive pas', 'soeur')).toEqual([['sœur']]);
});

it('wants all the words, each at the beginning of one', () => {
  expect(found('La mairie est loin, le réseau aussi', 'mairie réseau')).toEqual([['mairie', 'réseau']]);
  expect(found('La mairie est loin', 'mairie réseau')).toEqual([]);
  expect(found('Une déconnexion', 'connexion')).toEqual([]);
  expect(found('N’importe quoi', '  ')).toEqual([]);
});

it('masks what tells of a person, and does not find it', () => {
  const [one] = searchAnswers([answer('Rappelez-moi au 06 12 34 56 78, la connexion est mauvaise')], 'connexion', []);
  expect(one?.isMasked).toBe(true);
  expect(one?.text).not.toContain('34');
  expect(one?.text.slice(one.found[0]?.start, one.found[0]?.end)).toBe('connexion');
  expect(found('Écrivez à jeanne.exemple@exemple.fr', 'jeanne')).toEqual([]);
});
