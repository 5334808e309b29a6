// The messages that an act rests on: those whose evidence belongs to what it decides.
import type { Matter, Message, MessageId } from '../model/index.ts';
import { messageOf, type Summarised } from './messages-of.ts';

/** What each kind of decision is argued with, its own clauses apart. A step and a launch rest on the conditions of the method. */
const grounds: Readonly<Record<Matter['kind'], readonly MessageId[]>> = {
  launch: [],
  diagnostic: ['surveyMain', 'needsHeard'],
  axes: ['surveyMain', 'needsHeard'],
  programme: ['surveyMain', 'needsHeard'],
  'annual-plan': ['moneyLeft', 'leftOut'],
  funding: ['funding'],
  evaluation: ['evaluationVerdicts', 'indicatorsOff'],
  step: [],
  other: ['late', 'blocked', 'indicatorsOff'],
};

/** A decision of its own is about what it names alone; the others are about the whole project, or the plan of the year. */
function narrowed(given: Summarised, { kind, decision }: Matter): Summarised {
  if (kind !== 'other') return given;
  const { project, seen } = given;
  const named = new Set([...(decision?.links ?? []), ...(decision?.approves ?? [])]);
  const measured = new Set(project.actions.filter(({ id }) => named.has(id)).flatMap(({ indicators = [] }) => indicators));
  return {
    ...given,
    seen: {
      ...seen,
      progress: { ...seen.progress, atRest: seen.progress.atRest.filter(({ id }) => named.has(id)) },
      indicators: seen.indicators.filter(({ id }) => named.has(id) || measured.has(id)),
    },
  };
}

/** Acts are published: what a plan leaves out is said as its annex says it, causes and means are not. */
export function groundsOf(given: Summarised, matter: Matter): readonly Message[] {
  const told = narrowed(matter.kind === 'annual-plan' ? given : { ...given, readership: 'residents' }, matter);
  return grounds[matter.kind].flatMap((id) => messageOf(told, id) ?? []).filter(({ evidence }) => evidence.length > 0);
}
