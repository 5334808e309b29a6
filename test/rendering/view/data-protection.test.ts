// What documents may say of people: no quotation without consent, the slip of what is past, the notice's reader.
import { expect, test } from 'vitest';
import type { KeptData, SurveyProof } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { viewInputOf } from '../../../src/rendering/view/view-input.ts';
import { request } from './tiny-project.ts';

const until = { start: '2027-12-01', end: '2027-12-31', text: '2027-12' };
const kept = (data: KeptData['data'], count: number, isPast: boolean): KeptData => ({
  ...{ data, count, isPast, from: null, to: null },
  ...{ size: data === 'survey-answers' ? 1200 : null, until },
});

test('nobody is quoted who did not agree to it, whatever a document shows', () => {
  const quotations = [{ text: 'Avec.', consent: true }, { text: 'Sans.' }, { text: 'Non.', consent: false }];
  const project = {
    ...request.project,
    interviews: [{ id: 'IV-09', quotations }],
    workshops: [{ id: 'WS-09', quotations }],
  };
  const { interviews, workshops } = viewInputOf({ ...request, project }).project;
  expect([...interviews, ...workshops].map((one) => one.quotations)).toEqual([[quotations[0]], [quotations[0]]]);
});

test('what is past is proposed, unless other sets are named; what holds nothing is not told', () => {
  const all = [kept('interviews', 2, true), kept('survey-answers', 1, false), kept('workshops', 0, false)];
  const { dataProtection } = viewOf({ ...request, kept: all });
  expect(dataProtection.sets.map(({ data, kilobytes }) => [data, kilobytes])).toEqual([
    ['interviews', null],
    ['survey-answers', 2],
  ]);
  expect(dataProtection.elimination.map(({ data }) => data)).toEqual(['interviews']);
  const named = viewOf({ ...request, kept: all, eliminated: all.slice(1, 2) });
  expect(named.dataProtection.elimination.map(({ data }) => data)).toEqual(['survey-answers']);
});

test('the controller is the territory and the basis is the public interest when nothing is said; rights are exercised with the officer', () => {
  const { controller, basis, rightsContact } = viewOf(request).dataProtection;
  expect([controller.name, basis.code, rightsContact]).toEqual([
    'Roche aux Fées Communauté',
    'public-interest',
    'dpo@exemple.fr',
  ]);
});

const few = { survey: 'SV-01', wave: '2026', question: 'Q1', row: null, answer: 'Une aide', by: 'Q2', group: '75 ans ou plus' };
const proof: SurveyProof['proof'] = {
  ...{ smallestCell: 5, few: 9, givenAway: [], unproved: [], sums: 226, open: 104, solved: 8 },
  cells: { counted: 104, shown: 89, rounded: 0, joined: 5 },
};
const certified = (more: Partial<SurveyProof['proof']>, language: 'fr' | 'en', elsewhere: SurveyProof['elsewhere'] = []) => {
  const questions = [
    { id: 'Q1', type: 'multiple' as const, text: 'Que vous faut-il ?' },
    { id: 'Q2', type: 'single' as const, text: 'Votre âge ?' },
  ];
  const project = { ...request.project, surveys: [{ id: 'SV-01', title: 'Enquête', questions }] };
  const proofs = [{ survey: 'SV-01', title: 'Enquête', proof: { ...proof, ...more }, elsewhere }];
  const counting = [
    { id: 'needs-matrix', title: 'Needs', origin: 'shipped' as const, counts: ['needs' as const] },
    { id: 'own', title: 'Our figures', origin: 'organisation' as const, counts: ['surveys' as const, 'needs' as const] },
  ];
  const told = viewOf({ ...request, project, language, today: '2026-11-28', proofs, counting }).dataProtection.certificates[0];
  return JSON.parse(JSON.stringify(told).replace(/[\u00a0\u202f]/g, ' '));
};

test('the certificate of a survey says what was proved, on what day, and what is shown', () => {
  expect(certified({}, 'fr')).toMatchObject({
    isHeld: true,
    verdict:
      'Certifié au 28 novembre 2026 : les 9 effectifs de moins de 5 personnes sont masqués ou arrondis, et aucun ne peut être retrouvé à partir de tout ce qui est publié.',
    shown:
      '89 chiffres sur 104 (86 %) sont montrés dans les tableaux croisés ; 5 autres sont donnés avec ceux d’un autre groupe.',
    givenAway: [],
  });
  expect(certified({ few: 0 }, 'en').verdict).toBe('Verified on 28 November 2026: no count is under 5 people.');
});

test('where it does not hold, it names the counts by what was asked, and the documents that give them back', () => {
  const broken = certified({ givenAway: [{ count: few, from: ['needs'] }] }, 'en');
  expect(broken.isHeld).toBe(false);
  expect(broken.verdict).toContain('Not certified on 28 November 2026: of 9 counts of fewer than 5 people, 1 can be recovered');
  expect(broken.givenAway).toEqual([
    {
      count: '“Que vous faut-il ?”, wave 2026, Une aide, by “Votre âge ?”, 75 ans ou plus',
      documents: 'the needs counted in “Needs”, “Our figures” (template of the organisation)',
    },
  ]);
  expect(certified({ unproved: [few] }, 'fr')).toMatchObject({
    isHeld: false,
    verdict: 'Non certifié au 28 novembre 2026 : 1 effectif n’a pas pu être jugé, le calcul s’étant arrêté avant la fin.',
    unjudged: ['« Que vous faut-il ? », vague 2026, Une aide, selon « Votre âge ? », 75 ans ou plus'],
  });
});

test('waves whose true counts are elsewhere are not said to be verified', () => {
  expect(certified({ few: 0 }, 'fr', ['2026'])).toMatchObject({
    isHeld: false,
    verdict: 'Non vérifié au 28 novembre 2026.',
    elsewhere:
      'Les effectifs vrais de la vague 2026 ne sont pas sur cet ordinateur : ce qui les masque se vérifie là où ils sont gardés.',
  });
  expect(certified({}, 'en')).toMatchObject({ isHeld: true, elsewhere: null });
});
