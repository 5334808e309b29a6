// For people in a terminal.
import { reportFormats } from '../../wording/problem-reports.ts';
import { mostShown, problemsList, verdict } from '../problems-report.ts';
import { standingReport } from '../standing-report.ts';
import type { Format } from './format.ts';

export const pretty: Format = {
  id: 'pretty',
  ...reportFormats.pretty,
  most: mostShown,
  text({ projects, counts, milliseconds }, style) {
    const [only] = projects;
    const sound = counts.projects === 1 && only?.problems.every(({ severity }) => severity !== 'error');
    const standing = sound && only?.standing && only.method ? standingReport(only.method, only.standing, style) : '';
    return `${problemsList({ projects, counts }, style)}${standing}${verdict(counts, milliseconds, style)}`;
  },
};
