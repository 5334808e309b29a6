// For people in a terminal.
import type { Method, Standing } from '../../../model/index.ts';
import { reportFormats } from '../../../wording/faults/problem-reports.ts';
import { reports } from '../../../wording/reports.ts';
import { visible } from '../../../wording/visible.ts';
import { paint } from '../../paint.ts';
import type { TextStyle } from '../../report-style.ts';
import { acceptedList, mostProblems, problemsList, verdict } from '../problems-report.ts';
import type { Format } from './format.ts';

// Where a project stands, for people: its step, how much of it is met, and what is missing.

/** Empty when the method asks nothing of the project's step. */
function standingReport(method: Method, { step, steps, missing }: Standing, { language, colour }: TextStyle): string {
  const ink = paint(colour);
  const words = reports[language].standing;
  const described = method.steps.find(({ id }) => id === step);
  const total = steps.find((one) => one.step === step)?.conditions.length ?? 0;
  if (described === undefined || total === 0) return '';
  const head = words.step(visible(described.label[language]), total - missing.length, total);
  const expected = (described.gate ?? []).filter(({ id }) => missing.includes(id));
  return `${head}\n${expected.map(({ says }) => `  ${ink.dim('·')} ${visible(says[language])}\n`).join('')}`;
}

export const pretty: Format = {
  id: 'pretty',
  ...reportFormats.pretty,
  most: mostProblems,
  text({ projects, counts, milliseconds }, style) {
    const [only] = projects;
    const sound = counts.projects === 1 && only?.problems.every(({ severity }) => severity !== 'error');
    const standing = sound && only?.standing && only.method ? standingReport(only.method, only.standing, style) : '';
    return `${acceptedList({ projects, counts }, style)}${problemsList({ projects, counts }, style)}${standing}${verdict(counts, milliseconds, style)}`;
  },
};
