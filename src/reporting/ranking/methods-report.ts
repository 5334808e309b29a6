// The same actions by several methods: one column a method, and how far each agrees with the first.
import type { Bilingual, ByMethod, MatrixMethod, MethodsSideBySide, Project } from '../../model/index.ts';
import { usage } from '../../wording/faults/usage.ts';
import { formatNumber } from '../../wording/formats.ts';
import { methodWords } from '../../wording/ranking/method-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { sideBySide } from '../table.ts';

export type MethodLabels = Readonly<Record<MatrixMethod, Bilingual>>;

/** `2=` for a rank that is shared. */
function place({ ranks }: ByMethod, row: number): string {
  if (ranks === null) return '–';
  const rank = ranks.competition[row] ?? 0;
  return `${rank}${ranks.competition.filter((other) => other === rank).length > 1 ? '=' : ''}`;
}

export function methodsReport(
  project: Project,
  { actions, methods }: MethodsSideBySide,
  labels: MethodLabels,
  { language, colour, width }: ReportStyle,
): string {
  const [ink, words] = [paint(colour), methodWords[language]];
  const [reference] = methods;
  if (reference === undefined) return '';
  const heads = methods.map(({ method }) => labels[method][language]);
  const titles = new Map(project.actions.map(({ id, title }) => [id, title]));
  const line = sideBySide(actions, heads, words.agreement, width);
  const tau = ({ agreement }: ByMethod): string => (agreement ? formatNumber(agreement.tauB, language, { decimals: 2 }) : '–');
  const refusals = methods.flatMap(({ method, refused }) =>
    refused ? [ink.dim(`· ${words.cannot(labels[method][language], usage[language].says(refused.code, refused.values))}`)] : [],
  );
  return [
    ink.bold(words.heading),
    line('', '', heads).trimEnd(),
    ...actions.map((action, row) =>
      line(
        action,
        visible(titles.get(action) ?? ''),
        methods.map((one) => place(one, row)),
      ),
    ),
    ink.dim(line(words.agreement, '', methods.map(tau))),
    '',
    ...refusals,
    ink.dim(`· ${words.legend(labels[reference.method][language])}`),
    '',
  ].join('\n');
}
