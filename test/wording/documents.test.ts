/** What documents say on their own: French typography, and labels. */
import { describe, expect, it } from 'vitest';
import { documentWords, label } from '../../src/wording/index.ts';

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
    expect(fr.decision('DE-1', undefined, undefined)).toBe('DE-1');
    expect(fr.decision('DE-1', 'comité de pilotage', '2026-11-12')).toBe('DE-1 (comité de pilotage, 12 novembre 2026)');
    expect(en.agreement('signed', march)).toBe('signed, until March 2026');
    expect(en.agreement(undefined, null)).toBe('');
    expect(fr.blocker('bail', undefined, { start: '2026-03-03', end: '2026-03-03', text: '2026-03-03' })).toBe(
      'bail\u202f; depuis le 3 mars 2026',
    );
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
