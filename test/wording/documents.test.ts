/** What documents say on their own: French typography, and labels. */
import { describe, expect, it } from 'vitest';
import { documentWords, label } from '../../src/wording/index.ts';
import { actInWords } from '../../src/wording/plans/adoptions.ts';

const { fr, en } = documentWords;
const march = { start: '2026-03-01', end: '2026-03-31', text: '2026-03' };
const said = [
  fr.notice('Roche aux Fées Communauté'),
  fr.notice(undefined),
  fr.blocker('bail', 'accord', march),
  fr.figure('Population', '26'),
  ...Object.values(fr.achievement),
];

describe('documents', () => {
  it.each(said)('sets its spaces before double marks: %s', (sentence) => {
    expect(sentence).not.toMatch(/ [;:!?]|[^\u202f][;!?]|[^\u00a0]:|'/);
  });
  it('joins only what is known', () => {
    expect(en.agreement('signed', march)).toBe('signed, until March 2026');
    expect(en.agreement(undefined, null)).toBe('');
    expect(fr.blocker('bail', undefined, { start: '2026-03-03', end: '2026-03-03', text: '2026-03-03' })).toBe(
      'bail\u202f; depuis le 3 mars 2026',
    );
  });
});

describe('a decision', () => {
  const act = { id: 'DE-1', resolution: undefined, body: 'Conseil communautaire', date: '2026-11-12', outcome: undefined };
  it.each([
    [act, 'décision du 12 novembre 2026 (Conseil communautaire)', 'decision of 12 November 2026 (Conseil communautaire)'],
    [
      { ...act, resolution: '2026-118' },
      'délibération 2026-118 du 12 novembre 2026 (Conseil communautaire)',
      'resolution 2026-118 of 12 November 2026 (Conseil communautaire)',
    ],
    [
      { ...act, resolution: 'Délibération 7 du 12/11/2026', body: undefined },
      'délibération 7 du 12/11/2026',
      'délibération 7 du 12/11/2026',
    ],
    [
      { ...act, resolution: 'Délibération 7 du conseil', body: undefined },
      'délibération 7 du conseil du 12 novembre 2026',
      'délibération 7 du conseil of 12 November 2026',
    ],
    [{ ...act, body: undefined, date: undefined }, 'décision DE-1', 'decision DE-1'],
    [
      { ...act, outcome: 'with-reservations' },
      'décision du 12 novembre 2026 (Conseil communautaire, avec réserves)',
      'decision of 12 November 2026 (Conseil communautaire, with reservations)',
    ],
  ] as const)('is told by its number at the assembly, else by its day: %j', (told, inFrench, inEnglish) => {
    expect([actInWords(told, 'fr'), actInWords(told, 'en')]).toEqual([inFrench, inEnglish]);
  });
});

describe('labels', () => {
  it('come from the schemas', () => {
    expect(label('action.status=planned', 'fr')).toBe('à venir');
    expect(label('action.status=planned', 'en')).toBe('planned');
    expect(label('action.status=unheard-of', 'fr')).toBeUndefined();
    expect(label('constructor', 'fr')).toBeUndefined();
  });
});
