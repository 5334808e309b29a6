// What readers may take away of what they read: the actions and the indicators as tables, the dates to come as a diary.
import type { Language, Money, View, ViewAction } from '../../model/index.ts';
import { type CsvCell, csvIn } from '../../values/index.ts';
import { downloadWords } from '../../wording/documents/downloads.ts';
import { writeCalendar } from '../text/calendar.ts';
import { lazily } from './lazily.ts';

interface Seen {
  readonly shared: Pick<View, 'actions' | 'indicators' | 'calendar' | 'comingNext' | 'project' | 'lead'>;
  readonly document: View['document'];
  readonly livePage: (() => string) | undefined;
}

/** Of what the readers of the document see, and nothing else; each is made when it is asked for. */
export const downloadsOf = lazily<View['downloads'], Seen>({
  actions: ({ shared, document }) => actionsTable(shared.actions, languageOf(document)),
  indicators: ({ shared, document }) => indicatorsTable(shared.indicators, languageOf(document)),
  calendar: ({ shared: { project, lead, calendar, comingNext }, document }) => {
    const milestones = calendar.filter(({ kind, date }) => kind.code === 'milestone' && (date ?? '') >= document.date);
    return writeCalendar({ project, lead, document, calendar: [...comingNext, ...milestones] });
  },
  livePage: ({ livePage }) => livePage?.() ?? '',
});

const languageOf = ({ language }: View['document']): Language => (language === 'en' ? 'en' : 'fr');
const euros = (amount: Money | null, side: 'min' | 'max'): number | null => amount && amount[side] / 100;
const several = (names: readonly string[]): string => names.join(' | ');

/** One row an action; amounts in euros, days as `YYYY-MM-DD`. */
function actionsTable(actions: readonly ViewAction[], language: Language): string {
  const { actions: heads, yes, no, everywhere } = downloadWords[language];
  type Column = readonly [head: string, cell: (action: ViewAction) => CsvCell];
  const columns: readonly Column[] = [
    [heads.number, ({ number }) => number],
    [heads.title, ({ title }) => title],
    [heads.axis, ({ axis }) => axis?.title ?? null],
    [heads.status, ({ status }) => status?.label ?? null],
    [heads.late, ({ late }) => (late ? yes : no)],
    [heads.progress, ({ progress }) => progress],
    [heads.start, ({ start }) => start?.start ?? null],
    [heads.end, ({ end }) => end?.end ?? null],
    [heads.where, ({ everywhere: isEverywhere, communes }) => (isEverywhere ? everywhere : several(communes))],
    [heads.audiences, ({ audiences }) => several(audiences)],
    [heads.needs, ({ needs }) => several(needs.map(({ statement }) => statement))],
    [
      heads.leads,
      ({ leads, leadDepartments, leadOrganisations }) =>
        several([...leads, ...leadDepartments, ...leadOrganisations].map(({ name }) => name)),
    ],
    [heads.least, ({ cost }) => euros(cost.planned, 'min')],
    [heads.most, ({ cost }) => euros(cost.planned, 'max')],
    [heads.spent, ({ cost }) => euros(cost.spent, 'max')],
    [heads.id, ({ id }) => id],
  ];
  return csvIn(language, [columns.map(([head]) => head), ...actions.map((action) => columns.map(([, cell]) => cell(action)))]);
}

/** One row a figure: the start, what was measured, and the targets; a row without any for what is not measured yet. */
function indicatorsTable(indicators: View['indicators'], language: Language): string {
  const { indicators: heads, values: kinds } = downloadWords[language];
  const rows = indicators.flatMap(({ id, title, unit, baseline, values, targets }): readonly (readonly CsvCell[])[] => {
    const figures = [
      ...(baseline ? [{ kind: kinds.start, measure: baseline }] : []),
      ...values.map((measure) => ({ kind: kinds.measured, measure })),
      ...targets.map((measure) => ({ kind: kinds.target, measure })),
    ];
    if (figures.length === 0) return [[title, unit, null, null, null, null, null, id]];
    return figures.map(({ kind, measure: { period, value, source } }) => [
      ...[title, unit, kind],
      ...[period?.start ?? null, period?.end ?? null, value, source, id],
    ]);
  });
  return csvIn(language, [Object.values(heads), ...rows]);
}
