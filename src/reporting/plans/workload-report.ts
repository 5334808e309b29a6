// The time asked of departments and people for people: a quarter a column, what is too much marked and said.

import type { Language, Load, LoadRow, Project, Workload } from '../../model/index.ts';
import { daysOf, toHundredths } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPeriod } from '../../wording/formats.ts';
import { workloadWords } from '../../wording/plans/means.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart } from '../table.ts';

export interface WorkloadReportData {
  readonly project: Project;
  readonly today: string;
  readonly workload: Workload;
}

/** Of a figure with its mark, and of what stands before the figures beside the name. */
const [cell, edge] = [7, 13];
const shortest = 24;
const longest = 44;
/** Above a capacity by less, nothing is said: people round. */
const tolerance = 0.005;

/** Whole years side by side, as many as leave room for names. */
const yearsIn = (width: number): number => Math.max(1, Math.floor((width - edge - shortest) / (4 * cell)));

/** The places of quarters, a block of years after the other. */
function blocksOf(quarters: readonly string[], years: number): readonly (readonly number[])[] {
  const all = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  const count = Math.ceil(all.length / years);
  return Array.from({ length: count }, (_, block) => {
    const held = all.slice(block * years, (block + 1) * years);
    return [...quarters.keys()].filter((at) => held.includes(quarters[at]?.slice(0, 4) ?? ''));
  });
}

interface Line {
  readonly name: string;
  readonly capacity: number | null;
  readonly load: Load;
}

export function workloadReport(
  { project, today, workload }: WorkloadReportData,
  year: number | undefined,
  style: ReportStyle,
): string {
  const { language, colour, width } = style;
  const words = workloadWords[language];
  const ink = paint(colour);
  const { quarters, byDepartment, byPerson, total, unnamed, overloads, undated, withoutShare } = workload;
  const dated = year === undefined ? words.at(formatDate(today, language)) : words.of(year);
  const of = project.info.territory?.name;
  const top = [ink.bold(visible(project.info.title)), [of && visible(of), dated].filter(Boolean).join(' · ')];
  const notes = [
    ...(undated.length > 0 ? [words.undated(formatList(undated, language))] : []),
    ...withoutShare.map(({ person, actions }) => words.withoutShare(nameOf(project, person), formatList(actions, language))),
  ].map((note) => ink.dim(note));
  if (!total.some((one) => one > 0)) return `${[...top, '', words.none, ...notes].join('\n')}\n`;

  const number = (load: number): string => formatNumber(toHundredths(load), language, { decimals: 2 });
  const years = yearsIn(width);
  const widthOfNames = Math.max(shortest, Math.min(longest, width - edge - years * 4 * cell));
  const line = ({ name, capacity, load }: Line, block: readonly number[]): string => {
    const figures = block.map((at) => {
      const here = load[at] ?? 0;
      const isOver = capacity !== null && here > capacity + tolerance;
      const text = padStart(here === 0 ? '·' : `${number(here)}${isOver ? '!' : ' '}`, cell);
      return isOver ? ink.red(text) : here === 0 ? ink.dim(text) : text;
    });
    const available = padStart(capacity === null ? '' : number(capacity), 8);
    return `  ${padEnd(clip(name, widthOfNames), widthOfNames)}  ${ink.dim(available)} ${figures.join('')}`.trimEnd();
  };
  const heads = (block: readonly number[]): string => {
    const shown = block.map((at) => padStart(`${quarterName(quarters[at] ?? '', language)} `, cell)).join('');
    return ink.dim(`  ${' '.repeat(widthOfNames)}  ${padStart(words.capacity, 8)} ${shown}`.trimEnd());
  };
  const rows = (all: readonly LoadRow[]): Line[] =>
    all.map(({ title, capacity, load }) => ({ name: visible(title ?? words.without), capacity, load }));
  const some = unnamed.some((one) => one > 0) ? [{ name: words.unnamed, capacity: null, load: unnamed }] : [];
  const tables = [
    { title: words.department, lines: [...rows(byDepartment), { name: words.total, capacity: null, load: total }] },
    { title: words.person, lines: [...rows(byPerson), ...some] },
  ];
  const blocks = blocksOf(quarters, years);
  const known = [...byDepartment, ...byPerson].some(({ capacity }) => capacity !== null);
  const over = overloads.map(({ title, load, capacity, quarter }) => {
    const when = formatPeriod({ ...daysOf(quarter), text: quarter }, language);
    return ink.red(words.overloaded(visible(title), number(load), number(capacity), when));
  });
  return `${[
    ...top,
    ...tables.flatMap(({ title, lines }) => [
      '',
      ink.bold(title),
      ...blocks.flatMap((block) => [
        heads(block),
        ...lines.filter(({ load }) => block.some((at) => (load[at] ?? 0) > 0)).map((one) => line(one, block)),
      ]),
    ]),
    '',
    ...(over.length > 0 ? over : [known ? words.fits : words.noCapacity]),
    ...notes,
  ].join('\n')}\n`;
}

const nameOf = ({ actors }: Project, id: string): string =>
  visible(actors.people?.find((person) => person.id === id)?.function ?? id);

/** `T1-27`, in English `Q1-27`. */
const quarterName = (quarter: string, language: Language): string =>
  `${language === 'fr' ? 'T' : 'Q'}${quarter.slice(6)}-${quarter.slice(2, 4)}`;
