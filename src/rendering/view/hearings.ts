// Who was heard: how many by audience, and what each interview and workshop said.

import { channels, type Interview, type View, type Workshop } from '../../model/index.ts';
import { heardOf } from '../../project/needs/index.ts';
import { inCurrentTerm } from '../../project/time/index.ts';
import { hasCome } from '../../values/index.ts';
import { diagnosticWords, formatNumber } from '../../wording/index.ts';
import type { Material } from './material.ts';
import { mustBeCoded, named, namesOnly } from './naming.ts';

type Hearings = Pick<
  View['diagnostic'],
  'heard' | 'interviews' | 'interviewed' | 'workshops' | 'participants' | 'responses' | 'interviewsHeld' | 'workshopsHeld'
>;
type HearingView = View['diagnostic']['interviewsHeld'][number];

/** Of the running term: what is planned for later was not heard yet. */
export function hearingsView(material: Material): Hearings {
  const project = inCurrentTerm(material.project);
  const { byAudience, total } = heardOf(project, material.today);
  const isHeld = ({ date }: { readonly date?: string }) => hasCome(date, material.today);
  const words = diagnosticWords[material.language];
  return {
    heard: byAudience.map(({ audience, ...hearings }) => ({
      audience: mustBeCoded(material, 'interview.audience', audience),
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
    interviewsHeld: project.interviews.filter(isHeld).map((interview) => interviewView(material, interview)),
    workshopsHeld: project.workshops.filter(isHeld).map((workshop) => workshopView(material, workshop)),
  };
}

function interviewView(material: Material, interview: Interview): HearingView {
  const { audience, headcount = 1 } = interview;
  return {
    ...said(material, interview),
    name: interview.function ?? null,
    audiences: namesOnly(material, 'audience', audience ? [audience] : []),
    people: headcount,
  };
}

function workshopView(material: Material, workshop: Workshop): HearingView {
  const { title, audiences = [], headcount } = workshop;
  const known = audiences.flatMap((one) => one.headcount ?? []);
  return {
    ...said(material, workshop),
    name: title ?? null,
    audiences: namesOnly(
      material,
      'audience',
      audiences.map(({ audience }) => audience),
    ),
    people: headcount ?? (known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null),
  };
}

function said(
  material: Material,
  { id, date, commune, needs = [], quotations = [] }: Interview | Workshop,
): Omit<HearingView, 'name' | 'audiences' | 'people'> {
  const words = diagnosticWords[material.language];
  return {
    id,
    date: date ?? null,
    commune: named(material, 'commune', commune)?.name ?? null,
    needs: needs.map((vote) => {
      const { name } = material.name('need', typeof vote === 'string' ? vote : vote.need);
      return typeof vote === 'string' || vote.votes === undefined
        ? name
        : words.votes(name, formatNumber(vote.votes, material.language));
    }),
    quotations: quotations.map(({ text }) => text),
  };
}
