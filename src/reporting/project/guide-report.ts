// What a guided session shows between its questions: where the project stands, what was answered, and the command that writes it.
import type { Language, Method, Status } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { formatDate } from '../../wording/formats.ts';
import { stepName } from '../../wording/label.ts';
import { guideWords } from '../../wording/project/guide.ts';
import { statusWords } from '../../wording/project/status.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { stepLines } from './status-report.ts';

interface AnsweredQuestion {
  readonly label: string;
  /** In words; empty for what is left for later. */
  readonly said: readonly string[];
}

/** What asks already needs no colon. */
const asked = (question: string, language: Language): string =>
  `${visible(question)}${/[?…]$/.test(question) ? ' ' : colon[language]}`;

export const guideReport = {
  /** A few lines: what project, at which step, and how far each step is. */
  standing: (status: Status, method: Method | null, style: TextStyle): string => {
    const { language, colour } = style;
    const ink = paint(colour);
    const step = stepName(method, status.step, language);
    const at = statusWords[language].at(step, formatDate(status.today, language));
    const place = [...(status.territory === null ? [] : [visible(status.territory)]), at].join(' · ');
    return `\n${[ink.bold(visible(status.title)), place, ...stepLines(status, method, style)].join('\n')}\n\n`;
  },
  /** In words: what is left for later is not told. */
  summary: (answered: readonly AnsweredQuestion[], { language, colour }: TextStyle): string => {
    const ink = paint(colour);
    const lines = answered
      .filter(({ said }) => said.length > 0)
      .map(({ label, said }) => `  ${asked(label, language)}${said.map(visible).join(' · ')}`);
    return `\n${[ink.bold(guideWords[language].summary), ...lines].join('\n')}\n`;
  },
  learnt: (lines: readonly string[], { language, colour }: TextStyle): string => {
    const ink = paint(colour);
    return `${[ink.dim(guideWords[language].learnt), ...lines.map((line) => `  ${ink.cyan(visible(line))}`)].join('\n')}\n`;
  },
  /** Where what is told afterwards is to be typed. */
  where: (line: string, { language, colour }: TextStyle): string =>
    `${guideWords[language].where}\n  ${paint(colour).cyan(visible(line))}\n`,
  echo: (question: string, said: readonly string[], { language, colour }: TextStyle): string =>
    `${paint(colour).green('?')} ${asked(question, language)}${said.map(visible).join(' · ') || guideWords[language].nothing}\n`,
};
