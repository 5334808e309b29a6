// One calendar a person: what they lead, what they do, where they sit, and the days that bind everybody.
import type { View } from '../../model/index.ts';
import { viewOfLead } from '../view/index.ts';
import { type DeliverableKind, slug } from './deliverable-kind.ts';

const folder = { fr: 'calendriers', en: 'calendars' };

/** Those who lead an action or do one of its tasks, and are registered. */
function leadsIn({ calendar }: View): readonly NonNullable<View['lead']>[] {
  const named = calendar.filter(({ kind }) => kind.code === 'action' || kind.code === 'task').flatMap(({ who }) => who);
  const known = new Map(named.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

export const leadCalendars: DeliverableKind = {
  id: 'lead-calendars',
  step: 'implementation',
  format: 'ics',
  audiences: ['elected'],
  title: { fr: 'Calendrier de chaque pilote', en: 'Calendar of each lead' },
  isDue: (view) => leadsIn(view).length > 0,
  files: (view) =>
    leadsIn(view).map((lead) => ({
      path: `${view.document.language === 'en' ? folder.en : folder.fr}/${lead.id}-${slug(lead.name)}.ics`,
      view: viewOfLead(view, lead),
    })),
};
