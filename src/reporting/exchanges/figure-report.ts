// A figure of the communes brought to the portrait: how it was reckoned, from how many, and what the portrait said.
import type { OutsideWords } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { contributionsImport, figureImport } from '../../wording/exchanges/contributions-import.ts';
import { valuesImport } from '../../wording/exchanges/values-import.ts';
import { formatNumber } from '../../wording/formats.ts';
import { quoted } from '../../wording/quoted.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { outsideLines } from './outside-lines.ts';

export interface FigureReportData {
  readonly file: string;
  readonly sheet: string;
  readonly column: string;
  readonly label: string;
  readonly reckoning: 'sum' | 'weighted-mean';
  /** A column of the table; null for the inhabitants that the project says. */
  readonly weights: string | null;
  readonly value: number;
  readonly unit: string | null;
  readonly date: number | null;
  readonly source: string;
  /** Communes whose figure was there, and the names of the others. */
  readonly count: number;
  readonly missing: readonly string[];
  /** Cells of communes that hold no sure figure: what was read, null for none. */
  readonly unsure: readonly { readonly address: string; readonly words: string; readonly readAs: number | null }[];
  readonly id: string;
  /** `completed`: what the portrait lacked of a figure that it says already. */
  readonly what: 'new' | 'same' | 'completed' | 'replaced' | 'different';
  readonly before: { readonly value: number; readonly date: string; readonly unit: string } | null;
  readonly outside: readonly OutsideWords[];
}

const most = 10;

/** In the words of an import of values. */
function unsureSays(said: string, readAs: number | null, language: TextStyle['language']): string {
  const { remarks } = valuesImport[language];
  const why = readAs === null ? remarks['bad-number'] : `${remarks['read-as']} ${formatNumber(readAs, language)}`;
  return `${quoted(said, language)} — ${why}`;
}

export function figureReport(data: FigureReportData, { language, colour }: TextStyle): string {
  const words = figureImport[language];
  const ink = paint(colour);
  const { value, unit, date, missing, before, what, id, count } = data;
  const number = (one: number): string => formatNumber(one, language);
  const said = `${number(value)}${unit === null ? '' : ` ${visible(unit)}`}`;
  const named = missing.slice(0, most).map(visible).join(', ');
  return `${[
    ink.bold(visible(words.read(data.file, data.sheet))),
    `${id}  ${visible(data.label)}${colon[language]}${said}${date === null ? '' : ` (${date})`}`,
    `  · ${words.reckoned[data.reckoning](count, visible(data.column), data.weights === null ? null : visible(data.weights))}`,
    `  · ${visible(words.source(data.source))}`,
    ...(date === null ? [`  ${ink.yellow('!')} ${words.noDate}`] : []),
    ...(unit === null && what === 'new' ? [`  ${ink.yellow('!')} ${words.noUnit}`] : []),
    ...(missing.length > 0
      ? [`  ${ink.yellow('!')} ${words.missing(missing.length, named, Math.max(0, missing.length - most))}`]
      : []),
    ...data.unsure
      .slice(0, most)
      .map(
        ({ address, words: said, readAs }) => `  ${ink.yellow('!')} ${address}  ${unsureSays(visible(said), readAs, language)}`,
      ),
    ...(data.unsure.length > most ? [`  ${contributionsImport[language].more(data.unsure.length - most)}`] : []),
    ...(what === 'different' && before !== null
      ? [
          `  ${ink.yellow('!')} ${words.different(`${number(before.value)}${before.unit && ` ${visible(before.unit)}`}`, before.date)}`,
        ]
      : []),
    ...(what === 'same' ? [`  · ${words.same}`] : []),
    ...(what === 'completed' ? [`  · ${words.completed}`] : []),
    ...outsideLines(data.outside, language),
  ].join('\n')}\n`;
}
