// What documents may say of people: no quotation without consent, the slip of what is past, the notice's reader.
import { expect, test } from 'vitest';
import type { KeptData } from '../../../src/model/index.ts';
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
