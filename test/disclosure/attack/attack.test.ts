// An attack on all that is printed, which knows nothing of how figures were hidden.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { diagnosticWords } from '../../../src/wording/index.ts';
import { someOf, testAside } from '../../cases.ts';
import { home } from '../../house/sources.ts';
import { attack, type Published } from './attack.ts';
import { type Block, blocksOf } from './blocks.ts';
import { annexOf, projectOf } from './drawn-project.ts';
import { filesOf, publishedOf } from './published.ts';
import { type Printed, type PrintedCrossing, readAnnex } from './read-annex.ts';
import { answersSaid, peopleOf } from './read-counts.ts';

const counting = ['survey-annex', 'survey-results', 'diagnostic-report', 'needs-matrix', 'site'];

test.each(
  someOf([
    { name: 'montfort', people: 412, hidden: 8 },
    { name: 'roche-aux-fees', people: undefined, hidden: 5 },
  ]),
)(
  '$name: what counts people is read, and no figure behind a dash must be of one to four people',
  async ({ name, people, hidden }) => {
    const { project, files } = await filesOf(join(home, 'examples', name), [undefined], counting);
    const published = publishedOf(project, files);
    expect(published).toHaveLength(1);
    // The workbook has as many questions as the annex: neither is left unread.
    const alone = ['.docx', '.xlsx'].map((end) =>
      publishedOf(
        project,
        files.filter(({ path }) => path.endsWith(end)),
      ),
    );
    const [ofAnnex, ofBook] = alone.map(([one]) => one?.waves[0]?.questions.map(({ text }) => text).sort());
    expect(ofBook).toEqual(ofAnnex);
    for (const one of published) {
      if (people !== undefined) expect(one.waves[0]?.people).toBe(people);
      expect(one.answers?.length).toBeGreaterThan(0);
      expect(one.needs?.length).toBeGreaterThan(3);
      const found = await attack(one);
      expect(found.hidden).toBeGreaterThan(hidden);
      expect(found.told).toEqual([]);
    }
  },
);

testAside('surveys drawn at random: none either', async () => {
  for (const [seed, people] of [150, 400].entries()) {
    const { hidden, told } = await attack({ waves: [await annexOf(projectOf(seed + 3, people))] });
    expect(hidden).toBeGreaterThan(0);
    expect([people, told]).toEqual([people, []]);
  }
});

/** What the code of an earlier commit printed of two small projects, where 3 people ask for help. */
interface Before {
  readonly commit: string;
  readonly oneWave: Leaking;
  readonly twoWaves: Leaking;
}
interface Leaking {
  readonly annexes: readonly (readonly Block[])[];
  readonly report: readonly Block[];
  readonly page: readonly Block[];
}
const before: Before = JSON.parse(readFileSync(join(home, 'test/disclosure/attack/before.json'), 'utf8'));

/** What the annexes print, with the need as another document tells it. */
const withNeed = ({ annexes }: Leaking, document: readonly Block[]): Published => ({
  waves: annexes.map(readAnnex),
  needs: peopleOf(document, 'Une aide pour les aveugles').map((people) => ({
    ...{ need: 'Une aide pour les aveugles', people, others: 0 },
    from: [{ question: 'Que vous faut-il ?', answer: 'Une aide' }],
  })),
});
const leak = 'Que vous faut-il ? : Une aide';

test('the annexes of before give nothing away by themselves', async () => {
  const { hidden, told } = await attack(withNeed(before.oneWave, []));
  expect([hidden, told]).toEqual([1, []]);
});

test.each([
  ['the needs table of the report', before.oneWave, before.oneWave.report],
  ['the public page', before.oneWave, before.oneWave.page],
  ['a need told of two waves together, less what the annex of the first says', before.twoWaves, before.twoWaves.report],
])('of before, the attack finds the leak by %s', async (_, leaking, document) => {
  expect((await attack(withNeed(leaking, document))).told).toEqual([leak]);
});

const printedWith = (crossing: Partial<PrintedCrossing>): Printed => {
  const group = (label: string, shares: readonly (number | null)[]) => ({ label, base: 50, shares, mean: null });
  const answers = (counts: readonly number[]) => counts.map((count, at) => ({ label: 'xyz'.charAt(at), count }));
  const crossed = {
    by: 'Qui',
    answers: ['x', 'y', 'z'],
    groups: [group('x', [60, 40, 0]), group('y', [0, 94, null])],
    apart: [],
    rounded: null,
  };
  return {
    people: 100,
    questions: [
      { text: 'Qui', isSeveral: false, lines: [{ base: 100, answers: answers([50, 50]) }], crossings: [] },
      {
        ...{ text: 'Quoi', isSeveral: false, lines: [{ base: 100, answers: answers([30, 67, 3]) }] },
        crossings: [{ ...crossed, ...crossing }],
      },
    ],
  };
};

test('the attack finds a count that one dash alone hides, and one that is not hidden at all', async () => {
  expect((await attack({ waves: [printedWith({})] })).told).toEqual(['Quoi : z', 'Quoi : z : y']);
});

test('what a sentence counts is held with the annex', async () => {
  const printed: Printed = {
    people: 90,
    questions: [
      {
        ...{ text: 'Quoi', isSeveral: true, crossings: [] },
        lines: [
          {
            base: 90,
            answers: [
              { label: 'x', count: null },
              { label: 'y', count: 61 },
            ],
          },
        ],
      },
    ],
  };
  expect((await attack({ waves: [printed] })).told).toEqual([]);
  expect((await attack({ waves: [printed], answers: [{ answer: 'x', count: 2 }] })).told).toEqual(['Quoi : x']);
});

test('what is written as ODF, on a slide, and in English is read as well', () => {
  const cells = (row: readonly string[]) =>
    row.map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join('');
  const rows = [
    ['Réponse', 'Effectif'],
    ['Une aide', '3'],
  ].map((row) => `<table:table-row>${cells(row)}</table:table-row>`);
  const odt = `<office:text><text:p>Avant</text:p><table:table table:name="T">${rows.join('')}</table:table><text:p>Après</text:p></office:text>`;
  const blocks = blocksOf('annexe.odt', zipSync({ 'content.xml': strToU8(odt) }));
  expect(blocks).toEqual([
    'Avant',
    [
      ['Réponse', 'Effectif'],
      ['Une aide', '3'],
    ],
    'Après',
  ]);
  expect(answersSaid(blocks)).toEqual([{ answer: 'Une aide', count: 3 }]);
  const slide = '<p:sp><a:p><a:r><a:t>« Une aide » : 2 % (3 réponses </a:t></a:r><a:r><a:t>sur 90)</a:t></a:r></a:p></p:sp>';
  const deck = blocksOf('comite.pptx', zipSync({ 'ppt/slides/slide1.xml': strToU8(slide) }));
  expect(answersSaid(deck)).toEqual([{ answer: 'Une aide', count: 3 }]);
  // As the documents word it.
  for (const { answer, answers } of [diagnosticWords.fr, diagnosticWords.en])
    expect(answersSaid([answer('Some help', `2 % (${answers(1003, 9000)})`).replace(/[\u00a0\u202f]/g, ' ')])).toEqual([
      { answer: 'Some help', count: 1003 },
    ]);
});
