// What anybody may read of a survey in its annex or its workbook: its questions, their bases, their counts, and its cross tables.
import type { Block } from './blocks.ts';

export interface Printed {
  readonly people: number;
  readonly questions: readonly PrintedQuestion[];
}

export interface PrintedQuestion {
  readonly text: string;
  readonly isSeveral: boolean;
  readonly lines: {
    readonly base: number | null;
    readonly answers: { readonly label: string; readonly count: number | null }[];
  }[];
  readonly crossings: PrintedCrossing[];
}

export interface PrintedCrossing {
  readonly by: string;
  readonly answers: readonly string[];
  /** Its counts and bases are multiples of it, and shares are of these; null when they are as counted. */
  readonly rounded: number | null;
  readonly groups: PrintedGroup[];
  /** What stands out: the share of an answer in a group, and in all others together. */
  readonly apart: { readonly group: string; readonly answer: string; readonly elsewhere: number }[];
}

interface PrintedGroup {
  readonly label: string;
  readonly base: number | null;
  readonly shares: readonly (number | null)[];
  readonly mean: number | null;
}

export const numberIn = (text: string): number | null => {
  const digits = /^(\d[\d ]*)(?:$|[^\d.,])/.exec(text)?.[1]?.replaceAll(' ', '');
  return digits === undefined ? null : Number(digits);
};
const decimalIn = (text: string): number | null => (/^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null);

/** Of a sheet, lines of one cell are paragraphs, and those that follow one another with several are a table. */
export function paragraphsAndTables(rows: readonly (readonly string[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: (readonly string[])[] = [];
  const close = (): void => {
    if (table.length > 0) blocks.push(table);
    table = [];
  };
  for (const row of rows) {
    const texts = row.filter((cell) => cell !== '');
    if (texts.length > 1) table.push(row);
    else {
      close();
      blocks.push(...texts);
    }
  }
  close();
  return blocks;
}

export function readAnnex(blocks: readonly Block[]): Printed {
  const questions: PrintedQuestion[] = [];
  let people = 0;
  let base: number | null = null;
  let by: string | null = null;
  let apart: PrintedCrossing['apart'] = [];
  let rounded: number | null = null;
  let opened: { -readonly [key in keyof PrintedQuestion]: PrintedQuestion[key] } | null = null;
  for (const block of blocks) {
    if (typeof block === 'string') {
      people = people || (/^\d[\d ]* réponses?\b/.test(block) ? (numberIn(block) ?? 0) : 0);
      const asked = /^(?:\d+|Q\w*) – (.*)$/.exec(block)?.[1];
      if (asked !== undefined) {
        // The list of questions comes first, then each where it is answered.
        opened = { text: asked, isSeveral: false, lines: [], crossings: [] };
        questions.push(opened);
        by = null;
      }
      base = /^Base : /.test(block) ? numberIn(block.slice(7)) : /^Trop peu de réponses/.test(block) ? null : base;
      if (opened !== null && /Plusieurs réponses possibles/.test(block)) opened.isSeveral = true;
      const crossed = /^Selon « (.*) »(?: \(suite\))?$/.exec(block)?.[1];
      if (crossed !== undefined && crossed !== by) [apart, rounded] = [[], null];
      const multiple = /^Selon « .* », effectifs arrondis à (\d+) près/.exec(block)?.[1];
      rounded = multiple === undefined ? rounded : Number(multiple);
      by = crossed ?? by;
      const [, group, answer, elsewhere] = /^(.*) : « (.*) » pour \d+ %, contre (\d+) % des autres\.$/.exec(block) ?? [];
      if (group !== undefined && answer !== undefined) apart.push({ group, answer, elsewhere: Number(elsewhere) });
      continue;
    }
    const [heads = [], ...rows] = block;
    if (opened === null || !/^(?:Réponse$|Part dans chaque groupe)/.test(heads[0] ?? '')) continue;
    if (heads[1] === 'Effectif')
      opened.lines.push({ base, answers: rows.map(([label = '', count = '']) => ({ label, count: numberIn(count) })) });
    else if (by !== null) addTable(opened.crossings, { by, apart, rounded }, heads.slice(1), rows);
  }
  return { people, questions: questions.filter(({ lines }) => lines.length > 0) };
}

/** A table too wide for the page goes on in another. */
function addTable(
  crossings: PrintedCrossing[],
  told: Pick<PrintedCrossing, 'by' | 'apart' | 'rounded'>,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const isBase = ([label = '']: readonly string[]): boolean => /^Base/.test(label);
  const isMean = ([label = '']: readonly string[]): boolean => /^Moyenne/.test(label);
  const until = rows.findIndex(isBase);
  const held = until === -1 ? rows : rows.slice(0, until + 1);
  const shown = held.filter((row) => !isBase(row) && !isMean(row));
  const [bases, means] = [held.find(isBase) ?? held.at(-1) ?? [], held.find(isMean) ?? []];
  const groups = heads
    .map((head, at) => ({
      label: head.replace(/ \*$/, ''),
      base: numberIn(bases[at + 1] ?? ''),
      shares: shown.map((row) => numberIn(row[at + 1] ?? '')),
      mean: decimalIn(means[at + 1] ?? ''),
    }))
    .filter(({ label }) => label !== '');
  const before = crossings.at(-1);
  if (before?.by === told.by) before.groups.push(...groups);
  else crossings.push({ ...told, answers: shown.map(([label = '']) => label), groups });
}
