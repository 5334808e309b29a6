// What is installed, one line each: there or not, the version, what it is for, then how to get it.
import type { Installed } from '../../model/index.ts';
import { doctorWords } from '../../wording/commands/doctor.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

export function doctorReport(found: readonly Installed[], { language, colour }: TextStyle): string {
  const ink = paint(colour);
  const words = doctorWords[language];
  const marks = {
    there: ink.green('✓'),
    absent: ink.yellow('·'),
    other: ink.red('✗'),
    replaced: ink.yellow('≈'),
    unknown: ink.dim('?'),
  };
  const nameOf = ({ name, family }: Installed): string =>
    family === undefined ? words.names[name] : words.font(visible(family));
  const stateOf = ({ state, version, instead }: Installed): string =>
    state === 'there' ? (version ?? words.there) : words.states[state](version ?? '', visible(instead ?? ''));
  const names = widest(found.map(nameOf));
  const states = widest(found.map(stateOf));
  return found
    .map((one) => {
      const line = `${marks[one.state]} ${padEnd(nameOf(one), names)}  ${padEnd(stateOf(one), states)}  ${ink.dim(words.uses[one.name])}`;
      const advice = one.state === 'there' ? undefined : words.advice[one.name];
      return `${line.trimEnd()}\n${advice === undefined ? '' : `    ${advice}\n`}`;
    })
    .join('');
}
