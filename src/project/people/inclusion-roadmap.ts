// The fields that « Mon inclusion numérique » (ANCT) asks for a subsidy, from what a project says, and those that it does not say.
// Source: the schema of its base, as published in incubateur-territoires/nao-context-inclusion-numerique.

import type { Action, Money, Project } from '../../model/index.ts';
import { folded, moneyOf, periodOf, plus, total } from '../../values/index.ts';
import { fundingOf, plannedOf } from '../money/index.ts';
import type { NameOf } from '../thread/index.ts';
import { votingBody } from './voters.ts';

interface InclusionAction {
  readonly id: string;
  readonly name: string;
  readonly context: string | null;
  readonly description: string | null;
  readonly needs: readonly string[];
  /** Planned, in cents. */
  readonly budget: Money | null;
  /** YYYY-MM-DD, as for the end. */
  readonly start: string | null;
  readonly end: string | null;
  readonly carriers: readonly string[];
  readonly coFunding: readonly { readonly member: string; readonly amount: Money | null }[];
  /** Asked of the State; null when nothing is. */
  readonly request: {
    readonly amount: Money | null;
    readonly status: string | null;
    readonly envelope: string | null;
    /** What of the amount pays for staff, and for services. */
    readonly ftePart: Money | null;
    readonly servicePart: Money | null;
  } | null;
}

export interface InclusionRoadmap {
  readonly roadmap: {
    readonly name: string;
    readonly carrier: string | null;
    readonly siren: string | null;
    readonly perimeter: readonly string[];
    readonly contextNote: string | null;
  };
  readonly actions: readonly InclusionAction[];
  readonly committee: { readonly type: string | null; readonly frequency: string | null; readonly date: string | null } | null;
  /** What the request needs and the project does not say; `of` is an action, null for the roadmap. */
  readonly missing: readonly { readonly of: string | null; readonly field: string }[];
  /** How many published actions are about something else. */
  readonly others: number;
}

/** Who the subsidy is asked of, unless the user says. */
const state = /^l?(etat(?![a-z])|anct(?![a-z])|agencenationaledelacohesiondesterritoires|prefecture)|^(the)?state$/;

/** Without the marks of bold letters, which a form would show. */
const filled = (text: string | undefined): string | null => text?.trim().replace(/\*\*([^*]+)\*\*/g, '$1') || null;

/** All actions of an inclusion roadmap; elsewhere those whose theme is inclusion, or like it. */
function concerned({ info, actions }: Project): readonly Action[] {
  const published = actions.filter(({ publish, status }) => publish !== false && status !== 'dropped');
  if (info.kind === 'inclusion-roadmap') return published;
  const themes = new Set(['inclusion', ...(info.themes ?? []).flatMap(({ id, like }) => (like === 'inclusion' ? [id] : []))]);
  return published.filter(({ theme }) => theme !== undefined && themes.has(theme));
}

function actionOf(action: Action, name: NameOf, isAsked: (funder: string) => boolean): InclusionAction {
  const { id, title, needs = [] } = action;
  const funding = fundingOf(action);
  const called = (funder: string | undefined): string => (funder === undefined ? '' : name('organisation', funder).name);
  const asked = funding.filter(({ funder }) => isAsked(called(funder)) || (funder !== undefined && isAsked(funder)));
  const others = funding.filter((line) => !asked.includes(line) && line.status !== 'refused');
  const organisations = action.carrier === undefined ? (action.leadOrganisations ?? []) : [action.carrier];
  const [first] = asked;
  return {
    id,
    name: title,
    context: filled(action.context),
    description: filled(action.description),
    needs: needs.map((need) => name('need', need).name),
    budget: plannedOf(action),
    start: periodOf(action.start)?.start ?? null,
    end: periodOf(action.end)?.end ?? null,
    carriers: organisations.map((one) => name('organisation', one).name),
    coFunding: others.map(({ funder, amount }) => ({ member: called(funder), amount: moneyOf(amount) })),
    request: first
      ? {
          amount: total(asked.map(({ amount }) => moneyOf(amount))),
          status: first.status ?? null,
          envelope: filled(first.scheme),
          ftePart: total(asked.map(({ staffPart }) => moneyOf(staffPart))),
          servicePart: total(asked.map(({ servicePart }) => moneyOf(servicePart))),
        }
      : null,
  };
}

/** Both parts are known, to the euro, and they are not the amount. */
function isPartedWrong({ amount, ftePart, servicePart }: NonNullable<InclusionAction['request']>): boolean {
  if (amount === null || ftePart === null || servicePart === null) return false;
  const parts = plus(ftePart, servicePart);
  return parts.min !== amount.min || parts.max !== amount.max;
}

/** What is not said, in the order of the form; a range is not an amount that can be asked. */
function missingIn(action: InclusionAction): readonly string[] {
  const { request } = action;
  const isOpen = (amount: Money | null): boolean => amount === null || amount.min !== amount.max;
  const fields: readonly (readonly [field: string, isMissing: boolean])[] = [
    ['context', action.context === null],
    ['description', action.description === null],
    ['needs', action.needs.length === 0],
    ['budget', isOpen(action.budget)],
    ['start', action.start === null],
    ['end', action.end === null],
    ['carriers', action.carriers.length === 0],
    ['coFunding', action.coFunding.some(({ member, amount }) => member === '' || isOpen(amount))],
    ['request', request === null],
    ['request.amount', request !== null && isOpen(request.amount)],
    ['request.status', request !== null && request.status === null],
    ['request.envelope', request !== null && request.envelope === null],
    ['request.parts', request !== null && (isOpen(request.ftePart) || isOpen(request.servicePart))],
    ['request.partsSum', request !== null && isPartedWrong(request)],
  ];
  return fields.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** `funder` is the name or id of whom the subsidy is asked; the State by default. `today` is YYYY-MM-DD. */
export function inclusionRoadmap(project: Project, name: NameOf, today: string, funder?: string): InclusionRoadmap {
  const wanted = funder === undefined ? null : folded(funder);
  const isAsked = (one: string): boolean => (wanted === null ? state.test(folded(one)) : folded(one) === wanted);
  const actions = concerned(project).map((action) => actionOf(action, name, isAsked));
  const { info, diagnostic, axes, meetings } = project;
  const body = votingBody(project);
  const dates = meetings.flatMap((meeting) => (body && meeting.body === body.id && meeting.date ? [meeting.date] : [])).sort();
  const date = dates.find((day) => day >= today) ?? dates.at(-1) ?? null;
  const communes = (info.territory?.communes ?? []).map((commune) => commune.name);
  const roadmap = {
    name: info.title,
    carrier: info.territory?.name ?? null,
    siren: info.territory?.siren?.toString() ?? null,
    perimeter: communes,
    contextNote: filled(diagnostic.synthesis) ?? filled(axes.vision),
  };
  const committee = body && { type: name('body', body.id).name, frequency: filled(body.frequency), date };
  const general: readonly (readonly [string, boolean])[] = [
    ['carrier', roadmap.carrier === null],
    ['perimeter', communes.length === 0],
    ['contextNote', roadmap.contextNote === null],
    ['committee', committee === null],
    ['committee.frequency', committee !== null && committee.frequency === null],
    ['committee.date', committee !== null && committee.date === null],
  ];
  const published = project.actions.filter(({ publish, status }) => publish !== false && status !== 'dropped');
  return {
    roadmap,
    actions,
    committee,
    missing: [
      ...general.flatMap(([field, isMissing]) => (isMissing ? [{ of: null, field }] : [])),
      ...actions.flatMap((action) => missingIn(action).map((field) => ({ of: action.id, field }))),
    ],
    others: published.length - actions.length,
  };
}
