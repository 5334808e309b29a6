// What is to be made known at each step: done, planned, late or missing, and the command that adds what nobody planned.
import { type CommunicationStanding, type DuePiece, steps } from '../../model/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { formatDate, formatList } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { communicationWords } from '../../wording/project/communication.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip, padEnd, widest } from '../table.ts';

const whoIs = (recipient: string, { language }: ReportStyle): string =>
  label(`communication.items.recipient=${recipient}`, language) ?? recipient;

function dueLines(due: readonly DuePiece[], style: ReportStyle): string[] {
  const { language, colour, width } = style;
  const words = communicationWords[language];
  const ink = paint(colour);
  const tones = { done: ink.green, planned: (text: string) => text, late: ink.red, missing: ink.yellow };
  const names = widest(due.map(({ recipient }) => whoIs(recipient, style)));
  const states = widest(due.map(({ state }) => words.states[state]));
  return due.flatMap(({ recipient, what, state, items, command }) => {
    const said = tones[state](padEnd(words.states[state], states));
    const sentence = [what[language], ...(items.length > 0 ? [`(${items.join(', ')})`] : [])].join(' ');
    const room = Math.max(20, width - names - states - 8);
    return [
      `  ${padEnd(whoIs(recipient, style), names)}  ${said}  ${clip(visible(sentence), room)}`,
      ...(command === null ? [] : [`      ${ink.cyan(visible(spoken(command, language)))}`]),
    ];
  });
}

function lateLines({ late }: CommunicationStanding, style: ReportStyle): string[] {
  const { language, colour } = style;
  const words = communicationWords[language];
  const ink = paint(colour);
  if (late.length === 0) return [];
  return [
    '',
    `${ink.red(words.late)} (${late.length})`,
    ...late.flatMap(({ id, recipient, message, due, authors, command }) => [
      `  · ${[id, recipient === null ? '' : whoIs(recipient, style), words.was(formatDate(due, language)), ...authors.map(({ name }) => visible(name))].filter(Boolean).join(' · ')}`,
      ...(message === null ? [] : [`      ${visible(message)}`]),
      `      ${ink.cyan(spoken(command, language))}`,
    ]),
  ];
}

export function communicationReport(standing: CommunicationStanding, style: ReportStyle): string {
  const { language, colour } = style;
  const words = communicationWords[language];
  const ink = paint(colour);
  const { due, silent, electoral, inElectoral } = standing;
  const stepLines = steps.flatMap((step) => {
    const those = due.filter((one) => one.step === step);
    const name = label(`project.step=${step}`, language) ?? step;
    return those.length === 0 ? [] : ['', ink.bold(`${step === standing.step ? '▸ ' : ''}${name}`), ...dueLines(those, style)];
  });
  const names = silent.map((one) => whoIs(one, style));
  return `${[
    ink.bold(visible(standing.title)),
    words.at(formatDate(standing.today, language)),
    ...stepLines,
    ...lateLines(standing, style),
    ...(names.length > 0 ? ['', words.silent(formatList(names, language))] : []),
    ...(electoral === null || inElectoral.length === 0
      ? []
      : [
          '',
          words.electoral(
            formatDate(electoral.start, language),
            formatDate(electoral.end, language),
            formatList(inElectoral, language),
          ),
        ]),
  ].join('\n')}\n`;
}
