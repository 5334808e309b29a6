// A rule of the plan that a sitting switches on or off, in a sentence.
import type { Hold, Language, SwitchedRule } from '../../model/index.ts';
import { formatList } from '../formats.ts';
import { fixedPointWords } from './schedule.ts';

interface Named {
  /** An action, as people know it. */
  readonly action: (id: string) => string;
  /** The fixed point of a day. */
  readonly point: (date: string) => Pick<Hold, 'kind' | 'label'> | null;
}

const sentences = {
  fr: {
    mandatory: (action: string) => `${action} est au plan`,
    exclusive: (actions: string) => `${actions} : une seule au plan`,
    dependsOn: (action: string, on: string) => `${action} attend ${on}`,
    residents: 'ce que les habitants ont retenu est au plan',
    net: (year: number) => `l’enveloppe ${year} compte les montants nets des subventions accordées`,
  },
  en: {
    mandatory: (action: string) => `${action} is in the plan`,
    exclusive: (actions: string) => `${actions}: only one in the plan`,
    dependsOn: (action: string, on: string) => `${action} waits for ${on}`,
    residents: 'what residents kept is in the plan',
    net: (year: number) => `the ${year} envelope counts amounts net of grants`,
  },
};

/** Without a capital nor a full stop. */
export function switchedRule({ rule, actions, date = '', year = 0 }: SwitchedRule, named: Named, language: Language): string {
  const words = sentences[language];
  const [first = '', second = ''] = actions.map(named.action);
  switch (rule) {
    case 'mandatory':
      return words.mandatory(first);
    case 'exclusive':
      return words.exclusive(formatList(actions.map(named.action), language));
    case 'depends-on':
      return words.dependsOn(first, second);
    case 'opens':
    case 'awaits': {
      const { kind, label } = named.point(date) ?? { kind: 'other' as const, label: null };
      return fixedPointWords[language].rule(first, { must: rule === 'opens' ? 'begin-after' : 'end-by', day: date, kind, label });
    }
    case 'residents':
      return words.residents;
    case 'net':
      return words.net(year);
  }
}
