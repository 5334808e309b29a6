// A summary for a merge request or a job's page.
import type { Language, Severity } from '../../../model/index.ts';
import { colon } from '../../../values/index.ts';
import { problemReports, reportFormats } from '../../../wording/faults/problem-reports.ts';
import { reports } from '../../../wording/reports.ts';
import { markdownText as plain } from '../../markdown-text.ts';
import { leftOut, type ReportedProblem, tally, tell, tellAccepted, worst } from '../reported-problems.ts';
import type { Format, FormatStyle, Report } from './format.ts';

const mostShown = 50;
const signs: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

const code = (text: string): string => `<code>${plain(text)}</code>`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${row(head)}${row(head.map(() => '---'))}${rows.map(row).join('')}\n`;

function byProject({ projects }: Report, { language }: FormatStyle): string {
  const { columns } = problemReports[language];
  const counted = projects.map((project) => ({
    root: project.root,
    counts: tally([project]),
  }));
  const faulty = counted.filter(({ counts }) => counts.errors + counts.warnings + counts.infos > 0);
  if (projects.length < 2 || faulty.length === 0) return '';
  return table(
    [columns.project, columns.files, columns.errors, columns.warnings, columns.infos],
    faulty
      .slice(0, mostShown)
      .map(({ root, counts }) => [code(root), counts.files, counts.errors, counts.warnings, counts.infos]),
  );
}

const problemRow = ({ path, problem: { at, severity, code: which }, says }: ReportedProblem, language: Language): string[] => [
  `${signs[severity]} ${reports[language].severity[severity]}`,
  code(`${path}:${at.line}:${at.column}`),
  plain(says),
  code(which),
];

/** What somebody accepted, folded: who reviews a change may look into it. */
function acceptedTable({ projects, counts }: Report, { language, ruleOf }: FormatStyle): string {
  const { columns, accepted, leave } = problemReports[language];
  const all = tellAccepted(projects, language, ruleOf);
  if (all.length === 0) return '';
  // Errors before the rest, where there are too many.
  const rows = worst(all, mostShown).map((one) => {
    const [, place = '', says = '', which = ''] = problemRow(one, language);
    return [place, says, which, plain(leave(one.by))];
  });
  const head = [columns.place, columns.problem, columns.code, columns.leave];
  return `<details><summary>${accepted(counts)}</summary>\n\n${table(head, rows)}</details>\n`;
}

export const markdown: Format = {
  id: 'markdown',
  ...reportFormats.markdown,
  text(report, style) {
    const { language, ruleOf } = style;
    const words = problemReports[language];
    const reported = tell(report.projects, language, ruleOf);
    const { counts } = report;
    const shown = worst(reported, mostShown);
    const { columns } = words;
    const problems =
      shown.length === 0
        ? ''
        : table(
            ['', columns.place, columns.problem, columns.code],
            shown.map((one) => problemRow(one, language)),
          );
    const left = reported.length > shown.length ? `${words.andMore(leftOut(counts, shown))}\n\n` : '';
    return `## ${counts.errors > 0 ? signs.error : counts.warnings > 0 ? signs.warning : '✅'} jalon${colon[language]}${words.found(counts)}\n\n${words.checked(counts, null)}.\n\n${byProject(report, style)}${problems}${left}${acceptedTable(report, style)}`
      .trimEnd()
      .concat('\n');
  },
};
