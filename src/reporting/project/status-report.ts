// Where a project stands, on one screen: its steps, its approach, what is late, what is to be decided and done, by whom and how.
import {
  type Language,
  type Method,
  type Status,
  steps,
  type Todo,
  type TodoGroup,
  todoCodes,
  todoGroups,
} from '../../model/index.ts';
import { binds } from '../../project/needs/index.ts';
import { colon, parsePeriod } from '../../values/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { formatDate, formatList, formatNumber, formatPercent, formatPeriod } from '../../wording/formats.ts';
import { label, stepName } from '../../wording/label.ts';
import { statusWords } from '../../wording/project/status.ts';
import { visible } from '../../wording/visible.ts';
import { bar } from '../bar.ts';
import { paint } from '../paint.ts';
import { privacyLines } from '../people/privacy-lines.ts';
import type { ReportStyle, TextStyle } from '../report-style.ts';
import { clip, padEnd, padStart, widest } from '../table.ts';

// One thing to be done, as a sentence, with who must act and what can be typed.

/** More ids than this are counted. */
const shownIds = 4;

function nameOf({ code, subject }: Todo, { duties }: Status, method: Method | null, language: Language): string {
  const [step = '', condition = ''] = subject.split('/');
  const stepOf = method?.steps.find(({ id }) => id === step);
  if (code === 'gate' || code === 'planned') return stepOf?.gate?.find(({ id }) => id === condition)?.says[language] ?? subject;
  if (code === 'advance' || code === 'step-late') return stepName(method, subject, language);
  if (code === 'piece-missing') return label(`communication.items.recipient=${subject}`, language) ?? subject;
  if (code === 'prerequisite-late') return label(`launch.prerequisites.id=${subject}`, language) ?? subject;
  if (code === 'evaluation-proposed') return periodIn(subject, language);
  if (code === 'duty-unknown') return label(`project.${subject.replace(/\.\d+/g, '')}`, language) ?? subject;
  return duties.find(({ obligation }) => obligation.id === subject)?.obligation.label[language] ?? subject;
}

function periodIn(text: string, language: Language): string {
  const period = parsePeriod(text);
  return period === null ? '' : formatPeriod(period, language);
}

/** One thing to be done, as a sentence. */
export function todoSaid(todo: Todo, status: Status, method: Method | null, language: Language): string {
  const words = statusWords[language];
  const { code, subject, title, due, ids } = todo;
  const day = due === null ? '' : formatDate(due, language);
  const duty = duties(status, subject);
  const confidence = duty === undefined ? '' : words.confidence[duty.obligation.confidence];
  const step = code === 'gate' || code === 'planned' ? (subject.split('/')[0] ?? '') : '';
  const called = ids.map((id) => label(`launch.prerequisites.id=${id}`, language) ?? id);
  const others = ids.length > shownIds ? ` ${words.others(ids.length - shownIds + 1)}` : '';
  return visible(
    words.todo[code]({
      subject: code === 'gate' || code === 'planned' ? '' : subject,
      title: title ?? '',
      name: nameOf(todo, status, method, language),
      due: day && words.by(day),
      since: day && (duty?.inForce ? words.since(day) : words.from(day)),
      ids: others === '' ? formatList(called, language) : `${called.slice(0, shownIds - 1).join(', ')}${others}`,
      count: ids.length,
      step: step === '' || step === status.step ? '' : stepName(method, step, language),
      quarter: code === 'overload' ? periodIn(subject.split('/')[1] ?? '', language) : '',
      confidence: confidence && ` (${confidence})`,
    }),
  );
}

const duties = (status: Status, id: string) => status.duties.find(({ obligation }) => obligation.id === id);

/** What one screen has room for, of each group. */
const shown: Readonly<Record<TodoGroup, number>> = { next: 5, late: 3, decision: 3, duty: 3 };
/** Of the reasons of a verdict. */
const reasonsShown = 3;
/** Below this, lines run past the edge rather than say nothing. */
const narrowest = 36;
/** Who must act is told beside the command when this much of it can be read. */
const leastWho = 20;

export function stepLines(status: Status, method: Method | null, { language, colour }: TextStyle): string[] {
  const ink = paint(colour);
  const nameOf = (step: string): string => stepName(method, step, language);
  const standings = status.standing?.steps ?? [];
  const names = widest(standings.map(({ step }) => nameOf(step)));
  return standings.map(({ step, conditions, share }) => {
    const met = conditions.filter((one) => one.met).length;
    const planned = status.approach.schedule.find((one) => one.step === step);
    const isNow = step === status.step;
    const drawn = bar(share ?? 0);
    const tone = share === 1 ? ink.green(drawn) : steps.indexOf(step) < steps.indexOf(status.step) ? ink.yellow(drawn) : drawn;
    const dates = [planned?.start, planned?.end].flatMap((one) => (one ? formatPeriod(one, language) : []));
    const line = `${isNow ? '▸' : ' '} ${padEnd(nameOf(step), names)}  ${tone}  ${padStart(`${met}/${conditions.length}`, 5)}  ${ink.dim([...new Set(dates)].join(' → '))}`;
    return (isNow ? ink.bold(line) : line).trimEnd();
  });
}

function approachLine({ approach }: Status, method: Method | null, { language, colour }: ReportStyle): string[] {
  const words = statusWords[language];
  const number = (value: number): string => formatNumber(value, language);
  const { effort = {} } = method ?? {};
  const range = (one: { readonly min: number; readonly max: number } | undefined): string =>
    one === undefined ? '' : words.between(number(one.min), number(one.max));
  const share = (value: number | null | undefined): string => (value == null ? '' : formatPercent(value, language));
  const usual = (text: string): string => (text === '' ? '' : ` (${words.usual(text)})`);
  const { elapsedMonths: elapsed, plannedMonths: planned } = approach;
  const time =
    elapsed === null
      ? []
      : planned === null
        ? [words.elapsed(number(elapsed))]
        : [
            `${bar(planned === 0 ? 0 : elapsed / planned)}  ${words.months(number(elapsed), number(planned))}${usual(range(effort.duration))}`,
          ];
  const given = words.leadTime(share(approach.timeShare), approach.months === null ? '' : number(approach.months));
  const who = approach.lead === null ? '' : visible(approach.lead.name);
  const lead =
    given === ''
      ? []
      : [
          `${who && `${who}${colon[language]}`}${given}${usual(words.leadTime(share(effort.timeShare), range(effort.months).replace(/ mois$| months$/, '')))}`,
        ];
  const [first, ...rest] = [...time, ...lead];
  return first === undefined ? [] : ['', `${paint(colour).bold(words.approach)}  ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** The verdict on the nine prerequisites, then its reasons: what is missing first. */
function readinessLines({ readiness }: Status, { language, colour, all }: ReportStyle): string[] {
  const words = statusWords[language];
  const ink = paint(colour);
  const reasons = (['unmet', 'partly-met', 'unknown'] as const).flatMap((known) => {
    const names = readiness.lacking
      .filter(({ status }) => status === known)
      .map(({ id }) => label(`launch.prerequisites.id=${id}`, language) ?? id);
    const listed =
      all || names.length <= reasonsShown
        ? names
        : [...names.slice(0, reasonsShown - 1), words.others(names.length - reasonsShown + 1)];
    return names.length === 0 ? [] : [`  ${ink.dim(words.lacking[known])}${colon[language]}${listed.join(' · ')}`];
  });
  return [
    `${ink.bold(words.readiness)}  ${words.verdict[readiness.verdict]}${colon[language]}${words.counts(readiness)}`,
    ...reasons,
  ];
}

/** `owners`: who must act is told too. */
export function todoLines(
  todo: Todo,
  status: Status,
  method: Method | null,
  { language, colour, width }: ReportStyle,
  owners: boolean,
): string[] {
  const ink = paint(colour);
  const room = Math.max(narrowest, width) - 6;
  const who = owners ? todo.owners.map(({ name }) => visible(name)).join(', ') : '';
  const [command = ''] = todo.commands.map((one) => visible(spoken(one, language)));
  const beside = room - [...command].length - 3;
  const how =
    who === '' || command === '' || beside < Math.min(leastWho, [...who].length)
      ? [who === '' ? '' : ink.dim(clip(who, room)), command && ink.cyan(command)]
      : [`${ink.dim(`${clip(who, beside)} · `)}${ink.cyan(command)}`];
  return [
    `  · ${clip(todoSaid(todo, status, method, language), room + 2)}`,
    ...how.filter((line) => line !== '').map((line) => `      ${line}`),
  ];
}

function groupLines(group: TodoGroup, status: Status, method: Method | null, style: ReportStyle): string[] {
  const words = statusWords[style.language];
  const ink = paint(style.colour);
  const those = status.todos.filter(({ code }) => todoCodes[code] === group);
  const applying = status.duties.filter(binds);
  const isSilent = those.length === 0 && (group !== 'duty' || applying.length === 0);
  if (isSilent) return [];
  const covered = applying.filter(({ actions, services }) => actions.length + services.length > 0).length;
  const aside = group === 'duty' ? ` ${ink.dim(words.duties(applying.length, covered))}` : '';
  const listed = style.all ? those : those.slice(0, shown[group]);
  const tone = group === 'late' ? ink.red : ink.bold;
  return [
    '',
    `${tone(words.groups[group])}${those.length > 0 ? ` (${those.length})` : ''}${aside}`,
    ...listed.flatMap((todo) => todoLines(todo, status, method, style, true)),
    ...(those.length > listed.length ? [`    ${ink.dim(words.more(those.length - listed.length))}`] : []),
  ];
}

/** Told when the commands would not work from here. */
export function typedIn(root: string, { todos }: Pick<Status, 'todos'>, { language, colour }: ReportStyle): string[] {
  const isElsewhere = root !== '.' && todos.some(({ commands }) => commands.length > 0);
  return isElsewhere ? ['', paint(colour).dim(visible(statusWords[language].typedIn(root)))] : [];
}

export function statusReport(root: string, status: Status, method: Method | null, style: ReportStyle): string {
  const { language, colour } = style;
  const words = statusWords[language];
  const ink = paint(colour);
  const step = stepName(method, status.step, language);
  return `${[
    ink.bold(visible(status.title)),
    [...(status.territory === null ? [] : [visible(status.territory)]), words.at(step, formatDate(status.today, language))].join(
      ' · ',
    ),
    ...(status.standing === null ? [] : ['', ...stepLines(status, method, style)]),
    ...approachLine(status, method, style),
    ...(status.step === 'launch' && method !== null ? readinessLines(status, style) : []),
    ...todoGroups.flatMap((group) => groupLines(group, status, method, style)),
    ...privacyLines(status.privacy, style),
    ...typedIn(root, status, style),
  ].join('\n')}\n`;
}
