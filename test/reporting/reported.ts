// Reports to try formats on: invented problems, and every problem of the example that is broken on purpose.
import { ruleOf } from '../../src/checking/index.ts';
import { eachProject } from '../../src/cli/commands/each-project.ts';
import type { Problem } from '../../src/model/index.ts';
import type { ReportedProject } from '../../src/reporting/index.ts';
import { formats, gathered, type Report } from '../../src/reporting/index.ts';
import type { FormatStyle } from '../../src/reporting/problems/formats/format.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

export const style: FormatStyle = { language: 'fr', colour: 0, width: 100, ruleOf, version: '1.2.3', strict: false };

export const formatNamed = (id: string): ((report: Report, over?: Partial<FormatStyle>) => string) => {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return (report, over) => format.text(report, { ...style, ...over });
};

export const problem = (over: Partial<Problem> = {}): Problem => ({
  code: 'reference/unknown',
  severity: 'error',
  at: { path: 'actions/AC-1.yaml', line: 6, column: 9 },
  found: { id: 'ND-9', home: 'needs.yaml', nearest: null },
  excerpt: 'needs: [ND-9]',
  ...over,
});

export const report = (problems: readonly Problem[], over: Partial<ReportedProject> = {}): Report => ({
  ...gathered([{ root: 'territoire', problems, filesChecked: 12, standing: null, ...over }]),
  milliseconds: 84,
});

export const many = (n: number, over: (index: number) => Partial<Problem>): readonly Problem[] =>
  Array.from({ length: n }, (_, index) => problem({ at: { path: 'needs.yaml', line: index + 1, column: 1 }, ...over(index) }));

export async function brokenExample(): Promise<Report> {
  const projects: ReportedProject[] = [];
  const world = { ...quiet, today: '2026-06-30', width: 100, cwd: home };
  for await (const outcome of eachProject(['examples/broken'], {}, world, () => null))
    projects.push({ ...outcome, standing: null });
  return { ...gathered(projects), milliseconds: null };
}

/** What a value may hold to deceive a terminal, an XML reader, a workflow runner, a Markdown reader. */
export const hostile =
  'a\u001b[31mrouge\u009b2J\u202egnirts\u200b\r\n::error::faux\u0007 ]]> <script>&amp; "\' %0A @quelquun #12 [clic](http://exemple.invalid) `x` | \ufffe {0}';
export const hostileReport = report([
  problem({ found: { id: hostile, home: hostile, nearest: hostile }, excerpt: hostile }),
  problem({ at: { path: `actions/é à,:%\n${hostile.slice(0, 20)}.yaml`, line: 1, column: 3 }, severity: 'warning' }),
]);
