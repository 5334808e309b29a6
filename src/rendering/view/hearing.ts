// What people said, audience by audience and commune by commune, with what answers it; only quotations that may be published.

import type { Interview, View, Workshop } from '../../model/index.ts';
import { coverageOf, coveredShare, needRowsOf } from '../../project/needs/index.ts';
import { headcountOf, type NeedLinks, type NeedSource, standingVerdict } from '../../project/thread/index.ts';
import { isBegun, isStanding } from '../../project/time/index.ts';
import { byText } from '../../values/index.ts';
import { type AnswerGiven, answerGivenWords, answersGiven, formatList, formatNumber, tracingWords } from '../../wording/index.ts';
import { coded, namesOnly } from './naming.ts';
import { audiencesOf, fewest, needAnswer, responseOf } from './needs.ts';
import { colourOfCode, pictogramOfCode } from './states.ts';
import type { ViewInput } from './view-input.ts';

type Answered = View['hearing']['byAudience'][number]['needs'][number];
type Quotation = View['hearing']['byAudience'][number]['quotations'][number];
type Heard = Pick<Interview, 'commune' | 'quotations'>;

export const quotationsOf = (input: ViewInput, heard: readonly Heard[]): readonly Quotation[] =>
  heard.flatMap(({ commune, quotations = [] }) =>
    quotations.map(({ text }) => ({
      text,
      commune: commune === undefined ? null : input.name('commune', commune).name,
    })),
  );

function answered(input: ViewInput, links: NeedLinks, people: number): Answered {
  const { need, actions, verdicts } = links;
  const audiences = audiencesOf(links).map((one) => input.name('audience', one).name);
  return {
    id: need.id,
    statement: need.statement,
    people,
    asked: people < fewest ? formatList(audiences, input.language) : asked(input, audiences, people),
    actions: actions.filter(isStanding).map((action) => needAnswer(input, action)),
    response: responseOf(input, links),
    reason: need.response?.reason ?? null,
    verdict: coded(input, 'evaluation.needVerdicts.verdict', standingVerdict(verdicts) ?? undefined),
  };
}

const asked = ({ words, language }: ViewInput, audiences: readonly string[], people: number): string =>
  words.askedBy(formatNumber(people, language), formatList(audiences, language));

/** The audiences in the order of the schemas, the communes in that of the territory; those of which nothing was heard are left out. */
export function hearingView(input: ViewInput): View['hearing'] {
  const { project, links, name } = input;
  const needs = [...links.needs.values()];
  const totals = new Map(needRowsOf(project, links).map(({ id, raised }) => [id, raised.people]));
  const rowOf = (one: NeedLinks): Answered => answered(input, one, totals.get(one.need.id) ?? 0);
  const byExpectation = (those: readonly NeedLinks[]): readonly NeedLinks[] =>
    those.toSorted((a, b) => (totals.get(b.need.id) ?? 0) - (totals.get(a.need.id) ?? 0));
  const heardFrom = (audience: string): readonly Heard[] => [
    ...project.interviews.filter((one) => one.audience === audience),
    ...project.workshops.filter((one) => isOf(one, audience)),
  ];
  const isTold = communeTold(input);
  const communesOf = ({ sources }: NeedLinks): readonly string[] =>
    sources.flatMap((one) => (one.commune !== null && isTold(one) ? [name('commune', one.commune).name] : []));
  const communes = [...new Set(needs.flatMap(communesOf))].sort(byText);
  return {
    byAnswer: byAnswer(input, byExpectation(needs).map(rowOf)),
    byAudience: audienceCodes.flatMap((audience) => {
      const those = byExpectation(needs.filter((one) => audiencesOf(one).includes(audience)));
      if (those.length === 0) return [];
      const quotations = quotationsOf(input, heardFrom(audience));
      return [{ audience: name('audience', audience).name, needs: those.map(rowOf), quotations }];
    }),
    byCommune: communes.map((commune) => ({
      commune,
      needs: byExpectation(needs.filter((one) => communesOf(one).includes(commune))).map(rowOf),
    })),
  };
}

/** Where a few people alone said it, the name of their commune would tell who: those who conduct the project alone read it. */
function communeTold({ readership, project }: ViewInput): (source: NeedSource) => boolean {
  const atWorkshops = new Map(project.workshops.map((one) => [one.id, headcountOf(one) ?? fewest]));
  return ({ source, people }) => readership === 'elected' || Math.max(people, atWorkshops.get(source ?? '') ?? 0) >= fewest;
}

/** A need that nothing answers is under study until somebody says why not; an action that began answers for those that did not. */
function answerGiven({ actions, response }: Answered): AnswerGiven {
  const codes = actions.map(({ status }) => status?.code);
  if (codes.length === 0) return response?.code === 'deferred' || response?.code === 'declined' ? response.code : 'pending';
  if (codes.every((code) => code === 'done')) return 'done';
  return codes.some((status) => isBegun({ status })) ? 'in-progress' : 'planned';
}

/** Each need once, by what becomes of it. */
const byAnswer = (input: ViewInput, needs: readonly Answered[]): View['hearing']['byAnswer'] =>
  answersGiven.flatMap((code) => {
    const those = needs.filter((need) => answerGiven(need) === code);
    if (those.length === 0) return [];
    const colours = { pictogram: pictogramOfCode(code), stateColour: colourOfCode(input, code) };
    return [{ code, label: answerGivenWords[input.language][code], ...colours, needs: those }];
  });

/** A workshop of one audience alone speaks for it; of several, for none. */
const isOf = ({ audiences = [] }: Workshop, audience: string): boolean =>
  audiences.length === 1 && audiences[0]?.audience === audience;

export const audienceCodes = ['elected', 'staff', 'residents', 'businesses', 'associations'] as const;

export const coverageView = ({ project, links, language }: ViewInput): View['coverage'] =>
  coverageOf(project, links).map(({ code, ids, of }) => ({
    code,
    label: tracingWords[language].gap[code],
    ids,
    of,
    covered: coveredShare({ ids, of }),
  }));

/** Words that people agreed to see published, by audience and never by person. */
export function quotationsView(input: ViewInput): View['quotations'] {
  const { interviews, workshops } = input.project;
  const heard = [
    ...interviews.map(({ quotations = [], audience }) => ({ quotations, audiences: [audience].flatMap((one) => one ?? []) })),
    ...workshops.map(({ quotations = [], audiences = [] }) => ({
      quotations,
      audiences: audiences.flatMap((one) => one.audience ?? []),
    })),
  ];
  return heard.flatMap(({ quotations, audiences }) =>
    quotations.map(({ text }) => ({ text, audiences: namesOnly(input, 'audience', audiences) })),
  );
}
