// One column → what its question may be: yes or no, a day, a figure, a scale, one answer or several, or words.
import type { ExportColumn, Question } from '../../model/index.ts';
import { readDate, typed } from '../../values/index.ts';
import { readNumber } from '../cells/read-number.ts';
import { readYesNo } from '../cells/read-word.ts';
import { isNotAsked, isSilentWord } from '../surveys/understand-answer.ts';
import { type Choosing, choicesOf } from './choices-of.ts';
import type { ColumnCells } from './column-cells.ts';
import { joinedOptions } from './joined-options.ts';
import { asksDegree, asksHowMany, asksRecommendation, boundsIn, endsIn } from './known-words.ts';
import { type Drafted, type DraftReading, isCode, letterCode } from './reading-of.ts';

export interface Reader extends Choosing {
  readonly cells: ColumnCells;
  readonly text: string;
}

/** Of the cells, what must read alike; of those that people chose among, what was given twice: surely, and perhaps. */
const [nearlyAll, sureChoice, likelyChoice] = [0.95, 0.8, 0.5];
/** Answers of a list, characters of one, responses that tell a list from texts, and levels of a scale. */
const [mostOptions, longestOption, fewestTold, highest] = [80, 140, 8, 10];

type Readings = Pick<Drafted, 'readings' | 'isSure'>;
type Candidate = Omit<DraftReading, 'uses'>;

const share = (times: ReadonlyMap<string, number>, is: (text: string) => boolean): number => {
  let [yes, all] = [0, 0];
  for (const [text, count] of times) {
    all += count;
    if (is(text)) yes += count;
  }
  return all === 0 ? 0 : yes / all;
};

const isDay = (text: string): boolean => {
  const read = readDate(typed(text));
  return /\d{4}/.test(text) && !/^\d+$/.test(text) && 'value' in read && /^\d{4}-\d{2}-\d{2}$/.test(String(read.value));
};
/** A figure alone; postcodes keep their zeros. */
const numberIn = (text: string): number | null => {
  const read = readNumber(typed(text));
  return 'value' in read && read.certainty === 'sure' && !/^0\d/.test(text) ? read.value : null;
};
const isYesOrNo = (text: string): boolean =>
  /^(?:oui|non|yes|no|y|n|vrai|faux|true|false)$/i.test(text) && 'value' in readYesNo(typed(text));

/** `1 – Très difficile`, `5 (très facile)`. */
function levelIn(text: string): { readonly level: number; readonly words: string | null } | null {
  const [, level, after = ''] = /^(\d{1,2})(?:\s*[-–—:.=/(]\s*(\S.*))?$/.exec(text) ?? [];
  if (level === undefined || /^\d/.test(after)) return null;
  return { level: Number(level), words: after.replace(/\)$/, '').trim() || null };
}

const silentOptions = (silent: readonly string[]): Pick<Question, 'options'> =>
  silent.length === 0
    ? {}
    : { options: silent.map((label, at) => ({ code: at === 0 ? 'nsp' : `nsp${at + 1}`, label, noOpinion: true })) };

function scaleIn(times: ReadonlyMap<string, number>, text: string, silent: readonly string[]): readonly Candidate[] | null {
  const levels = [...times.keys()].map(levelIn);
  const found = levels.flatMap((one) => (one === null ? [] : [one]));
  if (found.length < levels.length || found.length < 2) return null;
  const values = found.map(({ level }) => level);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high > highest) return null;
  const said = boundsIn(text);
  const isSaid = said !== null && said.min <= low && said.max >= high;
  const own = Object.fromEntries(found.flatMap(({ level, words }) => (words === null ? [] : [[String(level), words]])));
  const labels = isSaid ? { ...endsIn(text), ...own } : own;
  const areLabelled = Object.keys(labels).length > 0;
  if (asksRecommendation(text) && !areLabelled && high > 5)
    return [{ shape: { type: 'nps', ...silentOptions(silent) }, notes: [] }];
  const top = isSaid
    ? said.max
    : areLabelled || high === 6 || high === 7
      ? high
      : high <= 4 && values.length === high
        ? high
        : high <= 5
          ? 5
          : 10;
  const min = isSaid ? said.min : low === 0 ? 0 : 1;
  const scale = { min, max: Math.max(top, min + 1), ...(areLabelled && { labels }) };
  const notes: Candidate['notes'] = isSaid || areLabelled ? [] : ['bounds-guessed'];
  const told: Candidate = { shape: { type: 'scale', scale, ...silentOptions(silent) }, notes };
  // From 0 to 10, it may be whether people would recommend something.
  const isRange = notes.length > 0 && scale.min === 0 && scale.max === 10;
  return isRange ? [told, { shape: { type: 'nps', ...silentOptions(silent) }, notes: [] }] : [told];
}

const number: Candidate = { shape: { type: 'number' }, notes: [] };
const words: Candidate = { shape: { type: 'text' }, notes: [] };

/** `12 Mbit/s`, `30 min`: the unit that all figures bear, or that some do where figures are asked for, « 51 ans » among ages. */
function unitOf(times: ReadonlyMap<string, number>, isHowMany: boolean): string | null {
  const units = new Set([...times.keys()].map((text) => /^-?\d[\d ,.]* ?([^\d\s][^\d]{0,11})$/.exec(text)?.[1] ?? ''));
  if (isHowMany) units.delete('');
  const [unit = ''] = units;
  const isRead = (text: string): boolean => 'value' in readNumber(typed(text), unit);
  return units.size === 1 && unit !== '' && share(times, isRead) >= (isHowMany ? nearlyAll : 1) ? unit : null;
}

/** Figures: a scale when the words of the question say so, a number when they ask how many. */
function figures(
  times: ReadonlyMap<string, number>,
  text: string,
  silent: readonly string[],
  choose: () => readonly Candidate[],
): { readonly told: readonly Candidate[]; readonly isSure: boolean } | null {
  const unit = unitOf(times, asksHowMany(text));
  if (unit !== null) return { told: [{ shape: { type: 'number', unit }, notes: [] }], isSure: true };
  const scale = scaleIn(times, text, silent);
  const isWorded = [...times.keys()].some((one) => levelIn(one)?.words);
  if (scale !== null && isWorded) return { told: scale, isSure: true };
  if (share(times, (one) => numberIn(one) !== null) < nearlyAll) return null;
  if (scale === null || asksHowMany(text)) return { told: [number], isSure: true };
  const isTold = asksRecommendation(text) || asksDegree(text) || boundsIn(text) !== null;
  return { told: [...scale, number, ...choose()], isSure: isTold };
}

/** `uses`: the column holds the whole of the question. */
export function readColumn(column: ExportColumn, { cells, text, ...choosing }: Reader): Readings {
  const all = (told: readonly Candidate[], isSure: boolean): Readings => ({
    readings: told.map((one) => ({ ...one, uses: [{ column, use: { kind: 'whole' } }] })),
    isSure,
  });
  const said = new Map([...cells.times].filter(([one]) => !isNotAsked(one)));
  const silent = [...said.keys()].filter((one) => isSilentWord(choosing.labels.get(one) ?? one));
  const core = new Map([...said].filter(([one]) => !silent.includes(one)));
  if (core.size === 0) return cells.isEndless ? all([words], true) : { readings: [], isSure: true };
  const isCoded = choosing.labels.size > 0 && !cells.isEndless;
  if (!isCoded && share(core, isYesOrNo) === 1)
    return all([{ shape: { type: 'yes-no', ...silentOptions(silent) }, notes: [] }], true);
  if (!isCoded && share(core, isDay) >= nearlyAll) return all([{ shape: { type: 'date' }, notes: [] }], true);
  const single = (): readonly Candidate[] => {
    const found = choicesOf(said, choosing);
    return found === null ? [] : [{ shape: { type: 'single', ...found.shape }, notes: found.notes }];
  };
  const counted = isCoded ? null : figures(core, text, silent, single);
  if (counted !== null) return all(counted.told, counted.isSure);
  const joined = joinedOptions(cells);
  if (joined?.isRanking) return all([ranking([...joined.options.keys()])], true);
  const several = joined && choicesOf(joined.options, choosing);
  if (several != null) return all([{ shape: { type: 'multiple', ...several.shape }, notes: several.notes }], true);
  return listOrWords(all, cells, said, choosing, single);
}

const ranking = (labels: readonly string[]): Candidate => ({
  shape: { type: 'ranking', options: labels.map((label, at) => ({ code: letterCode(at), label })) },
  notes: [],
});

function listOrWords(
  all: (told: readonly Candidate[], isSure: boolean) => Readings,
  { filled, isEndless }: ColumnCells,
  said: ReadonlyMap<string, number>,
  choosing: Choosing,
  single: () => readonly Candidate[],
): Readings {
  const found = isEndless ? null : choicesOf(said, choosing);
  const options = found?.shape.options ?? [];
  const isList = options.length <= mostOptions && options.every(({ label }) => label.length <= longestOption);
  if (found === null || !isList) return all([words], true);
  if (found.isKnown && found.covered >= sureChoice && !options.every(({ label }) => isCode(label) && filled < fewestTold))
    return all(single(), true);
  const isTold = filled >= fewestTold && filled >= options.length * 2;
  if (found.covered >= sureChoice && isTold) return all(single(), true);
  if (found.covered < likelyChoice) return all([words], true);
  return found.covered >= sureChoice ? all([...single(), words], false) : all([words, ...single()], false);
}
