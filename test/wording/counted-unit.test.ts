/** Units after a figure: singular after zero and one in French, after one in English; what a count does not change stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedUnit } from '../../src/wording/counted-unit.ts';
import { formatMeasure } from '../../src/wording/formats.ts';

describe('a unit after a figure', () => {
  it.each([
    ['lieux', 'lieu'],
    ['jeux', 'jeu'],
    ['consultations', 'consultation'],
    ['personnes par an', 'personne par an'],
    ['familles inscrites', 'famille inscrite'],
    ['équivalents temps plein', 'équivalent temps plein'],
    ['réseaux', 'réseau'],
    ['agents territoriaux', 'agent territorial'],
    ['travaux', 'travail'],
    ['jours d’ouverture', 'jour d’ouverture'],
    ['lieux de médiation numérique', 'lieu de médiation numérique'],
  ])('%s: 0 or 1 %s in French', (unit, one) => {
    expect(countedUnit(1, unit, 'fr')).toBe(one);
    expect(countedUnit(0, unit, 'fr')).toBe(one);
    expect(countedUnit(1.5, unit, 'fr')).toBe(one);
    expect(countedUnit(2, unit, 'fr')).toBe(unit);
  });

  it.each([
    ['people', 'person'],
    ['sites', 'site'],
    ['communities', 'community'],
    ['searches a day', 'search a day'],
    ['people per year', 'person per year'],
  ])('%s: 1 %s in English, where zero is plural', (unit, one) => {
    expect(countedUnit(1, unit, 'en')).toBe(one);
    expect(countedUnit(0, unit, 'en')).toBe(unit);
    expect(countedUnit(1.5, unit, 'en')).toBe(unit);
  });

  it.each([
    'mois',
    'avis',
    'accès',
    'relais',
    'taux',
    'prix',
    'parcours',
    '%',
    't CO₂e',
    'Mbit/s',
    'kWh',
    'SMS',
    'note sur 5',
    'agents et élus',
  ])('%s is the same after any count', (unit) => expect(countedUnit(1, unit, 'fr')).toBe(unit));

  it('is typed once in the plural', () => {
    expect(formatMeasure(1, 'lieux', 'fr')).toBe('1\u00a0lieu');
    expect(formatMeasure(0, 'consultations', 'fr')).toBe('0\u00a0consultation');
    expect(formatMeasure(3, 'lieux', 'fr')).toBe('3\u00a0lieux');
  });

  it('keeps its words: as many, each with its beginning', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zéè]{1,12}$/)),
        fc.constantFrom('fr' as const, 'en' as const),
        (words, language) => {
          const made = countedUnit(1, words.join(' '), language).split(' ');
          expect(made).toHaveLength(Math.max(1, words.length));
        },
      ),
    ));
});
