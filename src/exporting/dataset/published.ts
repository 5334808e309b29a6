// A project with only what may be published of it, and how much was kept back.

import type { Project } from '../../model/index.ts';
import { isAboutKeptBack, isOfKeptBackOnly, publicValue, publishingOf } from '../../project/people/index.ts';
import { ofAllTerms } from '../../project/time/index.ts';

export type Published = ReturnType<typeof published>;

/** What only people at work read: settings of this tool, the look of documents, attendance, notes and answers of persons. */
export function published(running: Project) {
  const project = ofAllTerms(running);
  const publishing = publishingOf(project);
  const only = <Thing>(kind: string, things: readonly Thing[] | undefined, at = ''): readonly Thing[] =>
    (things ?? []).flatMap((thing) => publicValue(kind, thing, publishing, at) ?? []);
  const shown = project.actions.filter(({ publish }) => publish !== false);
  const decisions = project.meetings.flatMap(({ id, date, body, kind, decisions: taken }) =>
    (taken ?? []).map((decision) => ({ meeting: id, date, body, kind, decision })),
  );
  const openDecisions = decisions.filter(({ decision }) => !isAboutKeptBack(decision, publishing));
  const indicators = project.indicators.filter(({ id }) => !isOfKeptBackOnly(id, project));
  const measured = new Set(indicators.map(({ id }) => id));
  const { checks: _, theme: __, ...info } = project.info;
  const { people, departments, organisations, bodies } = project.actors;
  const data = {
    project: publicValue('project', info, publishing),
    people: only('actors', people, 'people.*'),
    departments: only('actors', departments, 'departments.*'),
    organisations: only('actors', organisations, 'organisations.*'),
    bodies: only(
      'actors',
      bodies?.map(({ members: ___, ...body }) => body),
      'bodies.*',
    ),
    diagnostic: publicValue('diagnostic', project.diagnostic, publishing) ?? {},
    needs: only('needs', project.needs, 'needs.*'),
    axes: publicValue('axes', project.axes, publishing) ?? {},
    actions: only('action', shown).map(({ indicators: named, ...action }) => ({
      ...action,
      ...(named && { indicators: named }),
    })),
    criteria: publicValue('criteria', project.criteria, publishing) ?? {},
    plan: publicValue('plan', project.plan, publishing) ?? {},
    plans: project.frozenPlans.map(({ year, plan }) => ({ year, plan: publicValue('frozen-plan', plan, publishing) ?? {} })),
    indicators: only('indicators', indicators, 'indicators.*'),
    values: only(
      'values',
      project.values.filter(({ indicator }) => measured.has(indicator)),
      'values.*',
    ),
    decisions: openDecisions.flatMap(({ decision, ...taken }) => {
      const open = publicValue('meeting', decision, publishing, 'decisions.*');
      return open ? [{ ...taken, ...open }] : [];
    }),
    evaluations: only('evaluation', project.evaluations),
  };
  return {
    data,
    /** How many things were kept back. */
    keptBack: {
      actions: project.actions.length - shown.length,
      indicators: project.indicators.length - indicators.length,
      decisions: decisions.length - openDecisions.length,
    },
  };
}
