// Needs: who voiced them, and what became of each.
import type { Project } from '../../model/index.ts';
import { isUnanswered } from '../../project/needs/index.ts';
import { changedNeeds, mostAt, writtenIds } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { nearTwins } from '../near-twins.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

type Changed = { need: string; voted: string; year: number; actions: readonly string[] };

/** What replaces the actions that named a need and were dropped. */
const heirsOfAnswers = ({ actions }: Project, need: string): readonly string[] => [
  ...new Set(
    actions
      .filter((action) => !isStanding(action) && action.needs?.includes(need))
      .flatMap(({ replacedBy }) => writtenIds(replacedBy)),
  ),
];

export const rulesAboutNeeds: readonly Rule[] = [
  // A need was voiced by somebody.
  rule<{ need: string }>({
    code: 'need/without-source',
    severity: 'warning',
    step: 'diagnostic',
    reads: ['interview', 'workshop', 'survey', 'needs'],
    example: { wrong: '- {id: ND-004, statement: …}', right: '- {id: ND-004, statement: …, sources: [Schéma de 2024, page 12]}' },
    *check({ links, places }: RuleContext) {
      const needs = [...links().needs.values()];
      // As long as no source is on file, none is missing.
      if (needs.every(({ sources }) => sources.length === 0)) return;
      for (const { need, sources } of needs)
        if (sources.length === 0) yield { at: places.value(need, 'id'), found: { need: need.id } };
    },
    fr: {
      says: ({ need }) => `rien ne dit qui a exprimé le besoin ${need}`,
      why: 'Un besoin se défend par ceux qui l’ont exprimé ; sans source, son attente compte pour zéro.',
      mend: 'Citez-le dans un entretien, un atelier ou une enquête, ou ajoutez qui l’a dit (« mentions ») ou d’où il vient (« sources »).',
    },
    en: {
      says: ({ need }) => `nothing says who voiced the need ${need}`,
      why: 'A need stands by those who voiced it; without a source its expectation counts for zero.',
      mend: 'Name it in an interview, a workshop or a survey, or give it mentions or sources.',
    },
  }),
  // Votes are of people who were there.
  rule<{ need: string; votes: number; people: number }>({
    code: 'need/more-votes-than-people',
    severity: 'warning',
    reads: ['interview', 'workshop'],
    example: {
      wrong: 'headcount: 18\nneeds: [{need: ND-004, votes: 30}]',
      right: 'headcount: 18\nneeds: [{need: ND-004, votes: 13}]',
    },
    *check({ project, places }: RuleContext) {
      for (const meeting of [...project.interviews, ...project.workshops]) {
        const people = mostAt(meeting);
        for (const vote of meeting.needs ?? []) {
          if (typeof vote === 'string' || people === null) continue;
          const { need, votes = 0 } = vote;
          if (votes > people) yield { at: places.value(vote, 'votes'), found: { need, votes, people } };
        }
      }
    },
    fr: {
      says: ({ need, votes, people }) => `${votes} voix pour ${need}, où l’effectif est de ${people}`,
      why: 'Une voix compte pour une personne : les documents n’en comptent jamais plus que l’effectif.',
      mend: 'Corrigez l’effectif ou les voix ; où chacun en avait plusieurs, écrivez combien de personnes ont choisi ce besoin.',
    },
    en: {
      says: ({ need, votes, people }) => `${votes} votes for ${need}, where the headcount is ${people}`,
      why: 'A vote counts for a person: documents never count more of them than the headcount.',
      mend: 'Correct the headcount or the votes; where each had several, write how many people chose this need.',
    },
  }),
  // Every need gets an answer, be it no.
  rule<{ need: string; heirs: readonly string[] }>({
    code: 'need/without-action',
    severity: 'warning',
    step: 'programme',
    reads: ['action', 'needs'],
    example: {
      wrong: '- {id: ND-004, statement: …}',
      right: '- {id: ND-004, statement: …, response: {kind: deferred, reason: …}}',
    },
    *check({ project, places, links }: RuleContext) {
      if (project.actions.length === 0) return;
      for (const one of links().needs.values())
        if (isUnanswered(one))
          yield { at: places.value(one.need, 'id'), found: { need: one.need.id, heirs: heirsOfAnswers(project, one.need.id) } };
    },
    fr: {
      says: ({ need, heirs }) =>
        `aucune action ne répond au besoin ${need}${heirs.length > 0 ? ` : ce qui y répondait est remplacé par ${heirs.join(', ')}, qui ne le ${heirs.length > 1 ? 'citent' : 'cite'} pas` : ''}`,
      why: 'Ceux qui l’ont exprimé attendent une réponse, même négative.',
      mend: 'Citez le besoin dans une action (« needs »), fusionnez-le avec un autre (« mergedInto »), ou dites pourquoi il attend (« response »).',
    },
    en: {
      says: ({ need, heirs }) =>
        `no action answers the need ${need}${heirs.length > 0 ? `: what answered it is replaced by ${heirs.join(', ')}, which ${heirs.length > 1 ? 'do' : 'does'} not name it` : ''}`,
      why: 'Those who voiced it await an answer, even a no.',
      mend: 'Name the need in an action (“needs”), merge it into another (“mergedInto”), or say why it waits (“response”).',
    },
  }),
  // What was voted on a need is seen again when the need says something else.
  rule<Changed>({
    code: 'need/changed-since-vote',
    severity: 'warning',
    reads: ['needs', 'frozen-plan'],
    example: {
      wrong:
        'plans/2027.yaml : needs: [{need: ND-004, statement: Être aidé près de chez soi}]\nneeds.yaml : - {id: ND-004, statement: Être aidé à la mairie}',
      right:
        'needs.yaml : - id: ND-004\n  statement: Être aidé à la mairie\n  cleared: {date: 2027-02-03, note: La mairie est le lieu le plus proche, statement: Être aidé à la mairie}',
    },
    *check({ project, places, links }: RuleContext) {
      const changed = new Map(changedNeeds(project, links()).map((one) => [one.need, one]));
      for (const need of project.needs) {
        const { voted, year, actions } = changed.get(need.id) ?? {};
        if (voted !== undefined && year !== undefined)
          yield { at: places.value(need, 'statement'), found: { need: need.id, voted, year, actions: actions ?? [] } };
      }
    },
    fr: {
      says: ({ need, voted, year, actions }) =>
        `${need} a changé depuis le vote du plan ${year}, où il disait ${quotedFr(voted)}${actions.length > 0 ? ` ; à revoir : ${actions.join(', ')}` : ''}`,
      why: 'Le comité a voté des actions pour ce que le besoin disait alors : s’il dit autre chose, elles n’y répondent peut-être plus.',
      mend: 'Revoyez ces actions, puis dites ce que vous avez vu : « jalon trace --clear ND-004 », avec une note. Un nouveau vote fait de même.',
    },
    en: {
      says: ({ need, voted, year, actions }) =>
        `${need} has changed since the plan of ${year} was voted, when it said ${quotedEn(voted)}${actions.length > 0 ? `; to be reviewed: ${actions.join(', ')}` : ''}`,
      why: 'The committee voted on actions for what the need said then: if it says something else, they may no longer answer it.',
      mend: 'Look at these actions again, then say what you saw: “jalon trace --clear ND-004”, with a note. A new vote does the same.',
    },
  }),
  // Two needs that say the same are merged.
  rule<{ need: string; statement: string }>({
    code: 'need/near-duplicate',
    severity: 'warning',
    example: { wrong: '- {id: ND-002, statement: Être aidé}', right: '- {id: ND-002, statement: Être aidé, mergedInto: ND-001}' },
    *check({ project, places }: RuleContext) {
      const kept = project.needs.filter(({ mergedInto }) => mergedInto === undefined);
      for (const [need, other] of nearTwins(kept, ({ statement }) => statement))
        yield { at: places.value(need, 'statement'), found: { need: other.id, statement: other.statement } };
    },
    fr: {
      says: ({ need, statement }) => `ce besoin répète ${need} : ${quotedFr(statement)}`,
      why: 'Un besoin écrit deux fois partage ses voix, et paraît moins attendu qu’il ne l’est.',
      mend: 'Réunissez-les : l’un dit dans lequel il se fond (« mergedInto »), ou précisez ce qui les distingue.',
    },
    en: {
      says: ({ need, statement }) => `this need repeats ${need}: ${quotedEn(statement)}`,
      why: 'A need written twice splits its voices, and seems less expected than it is.',
      mend: 'Merge them with “mergedInto”, or say what sets them apart.',
    },
  }),
];
