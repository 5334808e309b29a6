/** Surveys as templates see them: what may be published, in tables that fit, with sentences in both languages. */
import { describe, expect, it } from 'vitest';
import { publishable } from '../../../src/disclosure/index.ts';
import type { SurveyStatistics } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { results, statisticsOfTiny, survey } from '../../surveying/tiny-survey.ts';
import { request } from './tiny-project.ts';

const shown = (statistics: SurveyStatistics, language: 'fr' | 'en' = 'fr') =>
  viewOf({ ...request, language, surveys: [publishable(statistics)] }).surveys;
const [told] = shown(statisticsOfTiny());
/** Without the spaces that nobody sees. */
const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');
const question = (id: string) => told?.questions.find((one) => one.id === id);

describe('a survey', () => {
  it('says who answered, how far its figures go, and what a hidden one means', () => {
    expect(plain(told?.sample)).toBe(
      '120 réponses, dont 100 complètes et 20 partielles, soit 1,3 % des 9 000 personnes concernées (population municipale 2026)',
    );
    expect(told?.method[0]).toContain('sans redressement');
    expect(told?.hiddenNote).toContain('moins de 5 personnes');
    expect(told?.byCommune).toHaveLength(2);
  });

  it('says it in English too', () => {
    const [english] = shown(statisticsOfTiny(), 'en');
    expect(english?.sample).toBe(
      '120 responses, of which 100 complete and 20 partial, that is 1.3% of the 9,000 people concerned (municipal population 2026)',
    );
  });

  it('gives free answers by their number alone', () => {
    expect(question('Q8')).toMatchObject({ isOpen: true, base: 40, answers: [], chart: null });
    expect(question('Q8')?.openText).toContain('40 réponses libres');
  });

  it('names the groups of a recommendation before its levels', () => {
    expect(
      question('Q4')
        ?.answers.slice(0, 3)
        .map(({ label }) => label),
    ).toEqual(['détracteurs (0 à 6)', 'passifs (7 et 8)', 'promoteurs (9 et 10)']);
    expect(question('Q4')?.nps).toBe(30);
  });

  it('says of a table from how many to how many answered its rows, a hidden one aside', () => {
    const tiny = statisticsOfTiny();
    const rowsOf = (bases: readonly (number | null)[]) => ({
      ...tiny,
      waves: tiny.waves.map((wave) => ({
        ...wave,
        questions: wave.questions.map((one) => {
          const [line] = one.lines;
          if (one.id !== 'Q6' || line === undefined) return one;
          return { ...one, lines: bases.map((base, at) => ({ ...line, row: { code: `r${at}`, label: `Ligne ${at}` }, base })) };
        }),
      })),
    });
    const baseOf = (bases: readonly (number | null)[]) =>
      plain(viewOf({ ...request, surveys: [rowsOf(bases)] }).surveys[0]?.questions.find(({ id }) => id === 'Q6')?.baseText);
    expect(baseOf([109, 118, 115])).toBe('Base : de 109 à 118 réponses selon la ligne.');
    expect(baseOf([109, null])).toBe('Base : 109 réponses.');
  });

  it('shows no cross table of nothing but dashes, and says so', () => {
    const tiny = statisticsOfTiny();
    const hidden = {
      ...tiny,
      waves: tiny.waves.map((wave) => ({
        ...wave,
        questions: wave.questions.map((one) => ({
          ...one,
          crossings: one.crossings.map((crossing) => ({
            ...crossing,
            verdict: { ...crossing.verdict, kind: 'unknown' as const },
            groups: crossing.groups.map((group) => ({
              ...group,
              mean: null,
              cells: group.cells.map(() => ({ count: null, share: null })),
            })),
          })),
        })),
      })),
    };
    const [survey] = viewOf({ ...request, surveys: [hidden] }).surveys;
    expect(survey?.questions.flatMap(({ crossings }) => crossings)).toEqual([]);
    expect(plain(survey?.hiddenNote ?? '')).toContain('n’est pas montré');
    expect(told?.hiddenNote).not.toContain('n’est pas montré');
  });

  it('draws nothing of what is hidden', () => {
    const [, mobile] = question('Q6')?.rows ?? [];
    expect(mobile).toMatchObject({ base: null, fragile: false, main: null });
    expect(question('Q6')?.chart?.series.map(({ values }) => values[1])).toEqual([null, null]);
  });

  it('lays answers down and groups across, with their bases and what can be said', () => {
    const [crossing] = question('Q2')?.crossings ?? [];
    expect(crossing?.tables).toEqual([
      {
        groups: ['Bédée', 'Breteil, La Nouaye', 'Ailleurs'],
        width: 3,
        rows: [
          { label: 'A', shares: [86, 61, 63] },
          { label: 'B', shares: [14, 61, 47] },
        ],
        bases: [35, 33, 32],
        means: [],
      },
    ]);
    expect(plain(crossing?.sentences[0])).toBe(
      'La différence entre les groupes de « Commune ? » est significative (au seuil de 5 %).',
    );
    expect(question('Q2')?.differences.map(plain)).toContain('Bédée : « B » pour 14 %, contre 54 % des autres.');
  });

  it('begins what a group says with a capital, however its answer is written', () => {
    const lower = (survey.questions ?? []).map((one) => ({
      ...one,
      ...(one.options && { options: one.options.map((option) => ({ ...option, label: option.label.toLowerCase() })) }),
    }));
    const [wide] = shown(statisticsOfTiny({ ...survey, questions: lower }, results));
    expect(wide?.questions.flatMap(({ differences }) => differences.map(plain))).toContain(
      'Bédée : « b » pour 14 %, contre 54 % des autres.',
    );
  });

  it('parts many groups in tables of a like width', () => {
    const options = Array.from({ length: 8 }, (_, at) => ({ code: `c${at}`, label: `Commune ${at}` }));
    const [first, ...others] = survey.questions ?? [];
    const many = first ? { ...survey, questions: [{ ...first, options }, ...others] } : survey;
    const counts = Object.fromEntries(options.map(({ code }) => [code, { a: 10, b: 12 }]));
    const bases = Object.fromEntries(options.map(({ code }) => [code, 20]));
    const [wide] = shown(statisticsOfTiny(many, { ...results, crossings: [{ question: 'Q2', by: 'Q1', counts, bases }] }));
    const [crossing] = wide?.questions[1]?.crossings ?? [];
    expect(crossing?.tables.map(({ width }) => width)).toEqual([4, 4]);
    expect(crossing?.sentences.map(plain)).toEqual([
      'Entre les groupes de « Commune ? », ces écarts peuvent tenir au hasard (au seuil de 5 %).',
    ]);
  });
});
