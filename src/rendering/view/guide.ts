// What interviews and workshops are prepared with: whom to hear, on which themes, what others said already.

import type { View, Workshop } from '../../model/index.ts';
import { headcountOf, type NeedLinks } from '../../project/thread/index.ts';
import { isPast } from '../../project/time/index.ts';
import { sumOf } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import { audienceCodes, quotationsOf } from './hearing.ts';
import { mustBeCoded } from './naming.ts';
import { audiencesOf } from './needs.ts';
import type { ViewInput } from './view-input.ts';

type Guide = View['guide']['audiences'][number];
type WorkshopView = View['workshops'][number];

const rowOf = ({ need, mentions }: NeedLinks) => ({ id: need.id, statement: need.statement, votes: mentions });

/** The project's own themes, and those of its needs; needs without a theme come last. */
function themesOf(input: ViewInput, needs: readonly NeedLinks[]): Guide['themes'] {
  const { project, name } = input;
  const ids = [
    ...(project.info.themes ?? []).map(({ id }) => id),
    ...(project.diagnostic.maturity ?? []).map(({ theme }) => theme),
    ...project.needs.flatMap(({ theme }) => theme ?? []),
  ];
  const names = [...new Set(ids.map((id) => name('theme', id).name))];
  const themeOf = ({ need }: NeedLinks): string | null => (need.theme === undefined ? null : name('theme', need.theme).name);
  const without = needs.filter((one) => themeOf(one) === null);
  return [
    ...names.map((theme) => ({ theme, needs: needs.filter((one) => themeOf(one) === theme).map(rowOf) })),
    ...(without.length > 0 ? [{ theme: input.words.otherNeeds, needs: without.map(rowOf) }] : []),
  ];
}

/** Every audience of the method, whether it was heard or not: the guide is made to hear it. */
export function guideView(input: ViewInput): View['guide'] {
  const { project, links } = input;
  const needs = [...links.needs.values()];
  return {
    audiences: audienceCodes.map((audience) => {
      const interviews = project.interviews.filter((one) => one.audience === audience);
      return {
        audience: mustBeCoded(input, 'needs.needs.audiences', audience),
        interviews: interviews.length,
        people: sumOf(interviews, ({ headcount = 1 }) => headcount),
        themes: themesOf(
          input,
          needs.filter((one) => audiencesOf(one).includes(audience)),
        ),
      };
    }),
  };
}

function workshopView(input: ViewInput, workshop: Workshop): WorkshopView {
  const { date = null, commune, audiences = [], needs = [] } = workshop;
  const { links, project, name, today } = input;
  const votes = new Map(needs.map((one) => (typeof one === 'string' ? [one, null] : [one.need, one.votes ?? null])));
  const statements = new Map(project.needs.map((need) => [need.id, need.statement]));
  const voiced = [...votes].flatMap(([need, count]) => {
    const statement = statements.get(need);
    return statement === undefined ? [] : [{ id: need, statement, votes: count }];
  });
  const isHeld = date !== null && isPast(date, today) && voiced.length > 0;
  // Before it is held, what others said is put to the vote.
  const known = [...links.needs.values()].map(({ need }) => ({ id: need.id, statement: need.statement, votes: null }));
  return {
    ...asWritten(input, 'workshop', workshop),
    commune: commune === undefined ? null : name('commune', commune).name,
    audiences: audiences.map((one) => ({ audience: name('audience', one.audience).name, headcount: one.headcount ?? null })),
    headcount: headcountOf(workshop),
    held: isHeld,
    needs: isHeld ? voiced.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : known,
    quotations: [...quotationsOf(input, [workshop])],
  };
}

export const workshopsView = (input: ViewInput): View['workshops'] =>
  input.project.workshops.map((workshop) => workshopView(input, workshop));
