// What the law asks of the territory, and what answers it.

import type { View } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { actionName, mustBeCoded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

/** Those that bind it, by their day; what has no day comes last. Actions that are not published are not named. */
export function dutiesView(input: ViewInput): View['duties'] {
  const { duties, language, actions } = input;
  return duties
    .filter(({ applies }) => applies === 'yes')
    .map(({ obligation, inForce, actions: answers, services }) => ({
      id: obligation.id,
      label: obligation.label[language],
      asks: obligation.asks[language],
      date: periodOf(obligation.date),
      inForce,
      basis: obligation.basis[language],
      sources: obligation.sources ?? [],
      checkedOn: periodOf(obligation.checkedOn),
      confidence: mustBeCoded(input, 'catalogue.obligations.confidence', obligation.confidence),
      actions: answers.filter(({ id }) => actions.has(id)).map(actionName),
      services: services.map((service) => input.say(`service=${service}`) ?? service),
    }))
    .sort((a, b) => {
      const day = ({ date }: View['duties'][number]): string => date?.start ?? '9999';
      return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
    });
}
