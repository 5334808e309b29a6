// How much of a file was understood, and whether that is as much as somebody asks for.
import type { CellReport, Remark, Returned } from '../../importing/index.ts';
import type { Language, ValueFate, ValueRemark } from '../../model/index.ts';
import type { ReceivedReport } from '../../reporting/index.ts';
import { sumOf } from '../../values/index.ts';
import { importShare } from '../../wording/exchanges/import-share.ts';

/** Cells that say something: those that are no part of what is brought count for nothing. */
export interface CellCount {
  readonly understood: number;
  readonly all: number;
}

export function countedCells(cells: readonly Pick<CellReport, 'fate'>[]): CellCount {
  const counted = cells.filter(({ fate }) => fate !== 'skipped');
  return { understood: counted.filter(({ fate }) => fate === 'understood' || fate === 'assumed').length, all: counted.length };
}

const taken: readonly ValueRemark['code'][] = ['column-aside', 'share', 'read-as'];
export function countedValues(fates: readonly ValueFate[], remarks: readonly ValueRemark[]): CellCount {
  const aside = remarks.filter(({ code }) => !taken.includes(code)).length + fates.filter(({ what }) => what === 'twice').length;
  const understood = fates.filter(({ what }) => what !== 'twice').length;
  return { understood, all: understood + aside };
}

const noCell: readonly Remark['code'][] = [
  'sheet-missing',
  'sheet-unknown',
  'column-missing',
  'column-unknown',
  'no-column',
  'remark',
  'comment',
];
/** Those that somebody changed or added. */
export function countedChanges({ tables, remarks }: Returned): CellCount {
  const understood = sumOf(tables, ({ changes, added }) => changes.length + sumOf(added, ({ cells }) => cells.length));
  return { understood, all: understood + remarks.filter(({ code }) => !noCell.includes(code)).length };
}

/** Scores one by one, weights as one answer; a file that is refused counts as one. */
export const countedBallots = (files: ReceivedReport['files']): CellCount =>
  counted(
    files.map(({ what, hasWeights = false, scores = 0, notes = [] }) => {
      const understood = scores + (hasWeights ? 1 : 0);
      return { understood, all: understood + (what === 'refused' ? 1 : notes.filter(({ refused }) => refused).length) };
    }),
  );

/** Of several files. */
export const counted = (counts: readonly CellCount[]): CellCount => ({
  understood: sumOf(counts, ({ understood }) => understood),
  all: sumOf(counts, ({ all }) => all),
});

/** Why nothing is written, when less is understood than the share asked for, in percent; null when it is enough, or nobody asks. */
export function tooLittle({ understood, all }: CellCount, accept: number | undefined, language: Language): string | null {
  return accept === undefined || understood * 100 >= accept * all ? null : importShare[language](understood, all, accept);
}
