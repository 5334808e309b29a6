// What any document prints of how many people gave an answer, or expressed a need: in its tables and in its sentences.
import type { Block } from './blocks.ts';
import { numberIn } from './read-annex.ts';

/** How many people gave an answer. */
export interface Said {
  readonly answer: string;
  readonly count: number;
}

/** How many people expressed a need, and what a reader knows of it. */
export interface NeedSaid {
  readonly need: string;
  readonly people: number;
  /** Those who said so elsewhere than in the survey. */
  readonly others: number;
  /** The answers that make the need. */
  readonly from: readonly { readonly question: string; readonly answer: string }[];
}

/** « Answer » : 22 % (88 réponses sur 398), “Answer”: 22% (88 answers of 398). */
const sentences = [
  /« ([^»]*) » : [^«(]{0,40}\((\d[\d ]*) réponses? sur \d/g,
  /“([^”]*)”: [^“(]{0,40}\((\d[\d, ]*) answers? of \d/g,
];

export function answersSaid(blocks: readonly Block[]): readonly Said[] {
  const texts = blocks.flatMap((block) => (typeof block === 'string' ? [block] : block.flat()));
  const written = texts.flatMap((text) =>
    sentences
      .flatMap((sentence) => [...text.matchAll(sentence)])
      .map(([, answer = '', count = '']) => ({ answer, count: Number(count.replace(/[ ,]/g, '')) })),
  );
  const counted = blocks
    .flatMap((block) => columnsOf(block, /^Réponse$/, /^Effectif$/))
    .map(([answer, count]) => ({ answer, count }));
  return [...written, ...counted];
}

/** In a table that counts people, in the data of a chart, or in the sentence that follows the need. */
export function peopleOf(blocks: readonly Block[], need: string): readonly number[] {
  return blocks.flatMap((block, at): readonly number[] => {
    if (typeof block !== 'string') {
      const counted = columnsOf(block, /^Besoins?$/, /^Personnes$/).filter(([text]) => text.startsWith(need));
      const lone = block.flatMap(([text = '', count = '', ...others]) =>
        text === need && others.length === 0 ? (numberIn(count) ?? []) : [],
      );
      return [...counted.map(([, people]) => people), ...lone];
    }
    const next = blocks[at + 1];
    const said = block === need && typeof next === 'string' ? /exprimé (\d[\d ]*) fois/.exec(next)?.[1] : undefined;
    const told = block.split(need)[1];
    const here = /^ »? ?\((\d[\d ]*) personnes?\)/.exec(told ?? '')?.[1];
    return [said, here].flatMap((count) => (count === undefined ? [] : [Number(count.replaceAll(' ', ''))]));
  });
}

/** Of a table that has both columns, wherever its head stands. */
function columnsOf(block: Block, text: RegExp, count: RegExp): readonly (readonly [text: string, count: number])[] {
  if (typeof block === 'string') return [];
  const head = block.findIndex((row) => row.some((cell) => text.test(cell)) && row.some((cell) => count.test(cell)));
  const [own, other] = [text, count].map((word) => (block[head] ?? []).findIndex((cell) => word.test(cell)));
  return block.slice(head + 1).flatMap((row) => {
    const people = numberIn(row[other ?? -1] ?? '');
    return head === -1 || people === null ? [] : [[row[own ?? -1] ?? '', people] as const];
  });
}
