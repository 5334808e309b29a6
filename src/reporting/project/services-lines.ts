// Services a line, communes a column, and what each service covers.
import type { ServiceState, StateOfPlay } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { formatNumber, formatPercent } from '../../wording/formats.ts';
import { diagnosticWords, reachMarks, stateOfPlayWords } from '../../wording/project/diagnostic.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

/** What a name is clipped to at least, so that the signs beside it have room. */
const SHORTEST = 22;

/** Communes are numbered, and named under the matrix; where the terminal has no room for one column each, counts stay alone. */
export function servicesLines({ services, communes }: StateOfPlay, { language, colour, width }: ReportStyle): readonly string[] {
  const ink = paint(colour);
  const words = stateOfPlayWords[language];
  const figures = services.map((service) => [
    communes.length === 0 || service.state === 'unstated' ? '' : `${service.communes}/${communes.length}`,
    service.populationShare === null ? '' : formatPercent(100 * service.populationShare, language, { decimals: 0 }),
    service.users === null ? '' : formatNumber(service.users, language),
  ]);
  const heads = [words.communes, words.population, words.users];
  const widths = heads.map((head, at) => widest([head, ...figures.map((cells) => cells[at] ?? '')]));
  const numbers = communes.map((_, at) => String(at + 1));
  const column = widest(numbers) + 1;
  const beside = sumOf(widths, (one) => one + 2) + 2;
  const named = services.map(({ name, state }) => {
    const said = isTold(state, communes.length) ? ` – ${diagnosticWords[language].state[state]}` : '';
    return `${visible(name[language])}${said}`;
  });
  const names = widest(named);
  const isDrawn = communes.length > 0 && SHORTEST + column * communes.length + beside <= width;
  const signs = isDrawn ? column * communes.length : 0;
  const nameRoom = Math.max(SHORTEST, Math.min(names, width - signs - beside));
  const line = (name: string, marks: readonly string[], cells: readonly string[]): string =>
    [
      padEnd(clip(name, nameRoom), nameRoom) + (isDrawn ? marks.map((mark) => padStart(mark, column)).join('') : ''),
      ...cells.map((text, at) => padStart(text, widths[at] ?? 0)),
    ]
      .join('  ')
      .trimEnd();
  return [
    ink.dim(line('', numbers, heads)),
    ...services.map(({ reach }, at) =>
      line(
        named[at] ?? '',
        reach.map((one) => reachMarks[one]),
        figures[at] ?? [],
      ),
    ),
    ...(isDrawn
      ? legend(
          communes.map(({ name }, at) => `${at + 1} ${visible(name)}`),
          width - 2,
        ).map((one) => ink.dim(one))
      : []),
  ];
}

/** What counts do not say already. */
const isTold = (state: ServiceState, communes: number): boolean =>
  communes === 0 || (state !== 'partial' && state !== 'everywhere');

/** As many names a line as it holds. */
function legend(names: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    const longer = last === undefined ? name : `${last} · ${name}`;
    if (last === undefined || longer.length > width) lines.push(name);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
