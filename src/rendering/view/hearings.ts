// Who was heard: how many by audience, and what each interview and workshop said.

import { channels, type Interview, type View, type Workshop } from '../../model/index.ts';
import { heardOf } from '../../project/needs/index.ts';
import { headcountOf } from '../../project/thread/index.ts';
import { inCurrentTerm } from '../../project/time/index.ts';
import { hasCome } from '../../values/index.ts';
import { diagnosticWords, formatNumber } from '../../wording/index.ts';
import { mustBeCoded, named, namesOnly } from './naming.ts';
import { fewest } from './needs.ts';
import type { ViewInput } from './view-input.ts';

type Hearings = Pick<
  View['diagnostic'],
  'heard' | 'interviews' | 'interviewed' | 'workshops' | 'participants' | 'responses' | 'interviewsHeld' | 'workshopsHeld'
>;
type HearingView = View['diagnostic']['interviewsHeld'][number];

/** Of the running term: what is planned for later was not heard yet. */
export function hearingsView(input: ViewInput): Hearings {
  const project = inCurrentTerm(input.project);
  const { byAudience, total } = heardOf(project, input.today);
  const isHeld = ({ date }: { readonly date?: string }) => hasCome(date, input.today);
  const words = diagnosticWords[input.language];
  return {
    heard: byAudience.map(({ audience, ...hearings }) => ({
      audience: mustBeCoded(input, 'interview.audience', audience),
      interviews: hearings.interview.count,
      interviewed: hearings.interview.people,
      workshops: hearings.workshop.count,
      participants: hearings.workshop.people,
      surveys: hearings.survey.count,
      responses: hearings.survey.people,
      justifications: channels.flatMap((channel) => {
        const { justification } = hearings[channel];
        return justification === null ? [] : [words.justified(channel, justification)];
      }),
    })),
    interviews: total.interview.count,
    interviewed: total.interview.people,
    workshops: total.workshop.count,
    participants: total.workshop.people,
    responses: total.survey.people,
    interviewsHeld: project.interviews.filter(isHeld).map((interview) => interviewView(input, interview)),
    workshopsHeld: project.workshops.filter(isHeld).map((workshop) => workshopView(input, workshop)),
  };
}

function interviewView(input: ViewInput, interview: Interview): HearingView {
  const { audience, headcount = 1 } = interview;
  return {
    ...said(input, interview, headcount),
    name: interview.function ?? null,
    audiences: namesOnly(input, 'audience', audience ? [audience] : []),
  };
}

function workshopView(input: ViewInput, workshop: Workshop): HearingView {
  const { title, audiences = [] } = workshop;
  return {
    ...said(input, workshop, headcountOf(workshop)),
    name: title ?? null,
    audiences: namesOnly(
      input,
      'audience',
      audiences.map(({ audience }) => audience),
    ),
  };
}

/** What a few people asked for is told to those who conduct the project alone; what they agreed to see published stays. */
function said(
  input: ViewInput,
  { id, date, commune, needs: all = [], quotations = [] }: Interview | Workshop,
  people: number | null,
): Omit<HearingView, 'name' | 'audiences'> {
  const words = diagnosticWords[input.language];
  const isFew = input.readership !== 'elected' && people !== null && people < fewest;
  const needs = isFew ? [] : all;
  return {
    people: isFew ? null : people,
    id,
    date: date ?? null,
    commune: named(input, 'commune', commune)?.name ?? null,
    needs: needs.map((vote) => {
      const { name } = input.name('need', typeof vote === 'string' ? vote : vote.need);
      return typeof vote === 'string' || vote.votes === undefined || (input.readership !== 'elected' && vote.votes < fewest)
        ? name
        : words.votes(name, formatNumber(vote.votes, input.language));
    }),
    quotations: quotations.map(({ text }) => text),
  };
}
