/** How functions held by women and men are written: three forms of each, and none of them by chance. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templateWords } from '../../src/rendering/template-words.ts';
import { inWording } from '../../src/wording/gendered.ts';
import { labels } from '../../src/wording/generated/labels.ts';

const MIDPOINT = /\p{L}[·⸱]\p{L}/u;
const DOUBLET = /\p{L}+ ou (?:de |d’)?(?:une? )?\p{L}*(?:élue|cheffe|déléguée|habitante|agente|motivée)/u;
const said = Object.entries(labels).flatMap(([key, one]) => (key.startsWith('project.wording=') ? [] : (one?.fr ?? [])));

describe('a function', () => {
  it.each([
    ['Élu référent ou élue référente', 'Élu·e référent·e', 'Référence élue'],
    ['Élus référents et élues référentes', 'Élu·es référent·es', 'Références élues'],
    [
      'moyens humains : 20 % d’un chef ou d’une cheffe de projet',
      'moyens humains : 20 % d’un·e chef·fe de projet',
      'moyens humains : 20 % d’une direction de projet',
    ],
    [
      'Délégué ou déléguée à la protection des données',
      'Délégué·e à la protection des données',
      'Délégation à la protection des données',
    ],
    ['agent ou agente', 'agent·e', 'membre du personnel'],
  ])('%s', (doublet, midpoint, neutral) => {
    expect(([undefined, 'doublet', 'midpoint', 'neutral'] as const).map((one) => inWording(doublet, one))).toEqual([
      doublet,
      doublet,
      midpoint,
      neutral,
    ]);
  });
});

describe('all labels', () => {
  it('have no midpoint unless the project asks for it', () => {
    expect(said.filter((text) => MIDPOINT.test(text))).toEqual([]);
  });
  it('lose each double form when it asks for the function or the midpoint', () => {
    const double = said.filter((text) => DOUBLET.test(text));
    expect(double.length).toBeGreaterThan(8);
    for (const wording of ['neutral', 'midpoint'] as const)
      expect(double.map((text) => inWording(text, wording)).filter((text) => DOUBLET.test(text))).toEqual([]);
  });
  it('stay as they are where nobody is named', () => {
    for (const text of said.filter((one) => !DOUBLET.test(one) && !one.includes('élues')))
      expect(inWording(text, 'neutral')).toBe(text);
  });
});

it('is said by the words of templates, but for those that people give', () => {
  const own = { electedLeads: { fr: 'Élus référents et élues référentes', en: 'Elected' } };
  expect(templateWords('action-sheets', 'fr', {}, 'midpoint')['electedLeads']).toBe('Élu·es référent·es');
  expect(templateWords('action-sheets', 'fr')['electedLeads']).toBe('Élus référents et élues référentes');
  expect(templateWords('action-sheets', 'fr', own, 'neutral')['electedLeads']).toBe('Élus référents et élues référentes');
});

it('has no midpoint in what is shipped for methods and documents', () => {
  const shipped = ['methods', 'rules', 'themes'].flatMap((folder) =>
    readdirSync(`templates/${folder}`).map((file) => readFileSync(`templates/${folder}/${file}`, 'utf8')),
  );
  for (const text of shipped) expect(text).not.toMatch(MIDPOINT);
});
