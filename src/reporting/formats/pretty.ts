// For people in a terminal.
import { acceptedList, mostShown, problemsList, verdict } from '../problems-report.ts';
import { standingReport } from '../standing-report.ts';
import type { Format } from './format.ts';

export const pretty: Format = {
  id: 'pretty',
  fr: 'pour lire dans un terminal\u00a0: chaque problème, sa ligne, où en est le projet',
  en: 'to read in a terminal: each problem, its line, where the project stands',
  most: mostShown,
  text({ projects, counts, milliseconds }, style) {
    const [only] = projects;
    const sound = counts.projects === 1 && only?.problems.every(({ severity }) => severity !== 'error');
    const standing = sound && only?.standing && only.method ? standingReport(only.method, only.standing, style) : '';
    return `${acceptedList({ projects, counts }, style)}${problemsList({ projects, counts }, style)}${standing}${verdict(counts, milliseconds, style)}`;
  },
};
