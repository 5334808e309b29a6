// What bringing figures would add and leave, and the cells that somebody should look at.

import type { OutsideWords, ValueFate, ValueRemark } from '../../model/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { valuesImport } from '../../wording/exchanges/values-import.ts';
import { formatNumber, formatPeriod } from '../../wording/formats.ts';
import { quoted } from '../../wording/quoted.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip } from '../table.ts';
import { outsideLines } from './outside-lines.ts';

export interface ValuesImportReportData {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly fates: readonly ValueFate[];
  readonly remarks: readonly ValueRemark[];
  readonly outside: readonly OutsideWords[];
}

const longestWords = 60;

export function valuesImportReport(data: ValuesImportReportData, { language, colour }: TextStyle): string {
  const words = valuesImport[language];
  const ink = paint(colour);
  const { fates, remarks } = data;
  const fated = (what: ValueFate['what']): readonly ValueFate[] => fates.filter((one) => one.what === what);
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language));
  const named = ({ read: { title, period } }: ValueFate): string => {
    const days = parsePeriod(period);
    return words.at(clip(visible(title), longestWords), days === null ? period : formatPeriod(days, language));
  };
  const taken = (readAs: string): string => {
    const period = /^\d{4}-/.test(readAs) ? parsePeriod(readAs) : null;
    return period === null ? readAs : formatPeriod(period, language);
  };
  const counts = (['new', 'replaced', 'completed', 'same'] as const).flatMap((what) => {
    const { length } = fated(what);
    return length === 0 && what !== 'new' ? [] : [words.counts[what](length)];
  });
  const mark = ink.yellow('!');
  const lines = [
    ...fated('different').map(
      (one) => `  ${mark} ${words.different(one.read.address, named(one), number(one.read.value), number(one.other))}`,
    ),
    ...fated('twice').map((one) => `  ${mark} ${words.twice(one.read.address, named(one), number(one.read.value))}`),
    ...(['beside', 'repeated'] as const).flatMap((what) =>
      fated(what).map(
        (one) => `  ${mark} ${words.beside(one.read.address, named(one), what === 'beside' ? words.otherwise : words.repeated)}`,
      ),
    ),
    ...remarks.map(
      ({ code, address, words: said, nearest, readAs }) =>
        `  ${code === 'column-aside' ? '·' : mark} ${address}  ${quoted(clip(visible(said), longestWords), language)} — ${words.remarks[code]}${readAs === undefined ? '' : ` ${taken(readAs)}`}${nearest === undefined ? '' : words.meant(nearest)}`,
    ),
    ...outsideLines(data.outside, language),
  ];
  return `${[ink.bold(visible(words.read(data.file, data.sheet, data.headerRow))), counts.join(', '), ...lines].join('\n')}\n`;
}
