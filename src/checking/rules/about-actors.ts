// Those who carry the project: who steers, and how much each is asked for.
import type { Body, Person } from '../../model/index.ts';
import { sharesOf, workloadOf } from '../../project/people/index.ts';
import { isDecided } from '../../project/thread/index.ts';
import { isOver } from '../../project/time/index.ts';
import { daysOf, toHundredths } from '../../values/index.ts';
import { documentWords } from '../../wording/index.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

/** Whether a body has an elected member; null when somebody's kind is not known. */
function hasElected({ chair, members = [] }: Body, people: ReadonlyMap<string, Person>): boolean | null {
  const kinds = [...members, ...(chair === undefined ? [] : [chair])].map((member) =>
    typeof member === 'string' ? people.get(member)?.kind : member.audience,
  );
  if (kinds.includes('elected')) return true;
  return kinds.length === 0 || kinds.includes(undefined) ? null : false;
}

/** When the project sets no threshold of its own. */
const usualLeads = 8;

type Over = { title: string; quarter: string; load: number; capacity: number; kind: 'person' | 'department' };

const fte = (load: number, comma: string): string => String(toHundredths(load)).replace('.', comma);
const quarterFr = (quarter: string): string =>
  `${quarter.slice(6) === '1' ? '1er' : `${quarter.slice(6)}e`} trimestre ${quarter.slice(0, 4)}`;
const quarterEn = (quarter: string): string => `Q${quarter.slice(6)} ${quarter.slice(0, 4)}`;

export const rulesAboutSteering: readonly Rule[] = [
  shipped('prerequisite/unmet'),
  // Elected members steer.
  rule<{ body: string }>({
    code: 'body/no-elected-member',
    severity: 'warning',
    step: 'launch',
    example: { wrong: 'members: [PE-06, PE-07]', right: 'members: [PE-02, PE-06, PE-07]' },
    *check({ project, places }: RuleContext) {
      const { bodies = [], people = [] } = project.actors;
      const known = new Map(people.map((person) => [person.id, person]));
      for (const body of bodies)
        if (body.kind === 'steering' && hasElected(body, known) === false)
          yield { at: places.value(body, 'id'), found: { body: body.name ?? body.id } };
    },
    fr: {
      says: ({ body }) => `${quotedFr(body)} ne compte aucun élu`,
      why: 'La méthode demande un portage politique : le comité de pilotage arbitre au nom des élus.',
      mend: 'Ajoutez un élu parmi les membres (« members ») : une personne de « people » dont la qualité est « kind: elected ».',
    },
    en: {
      says: ({ body }) => `${quotedEn(body)} has no elected member`,
      why: 'The method asks for political backing: the steering committee decides for the elected members.',
      mend: 'Add an elected member to “members”: somebody of “people” with “kind: elected”.',
    },
  }),
  shipped('body/no-steering'),
];

export const rulesAboutWorkload: readonly Rule[] = [
  // Documents call people by what they do: without it, only an id is left.
  rule<{ person: string }>({
    code: 'person/without-function',
    severity: 'warning',
    reads: ['actors', 'action'],
    example: {
      wrong: 'people: [{id: PE-03, kind: agent}]',
      right: 'people: [{id: PE-03, function: Direction des services, kind: agent}]',
    },
    *check({ project, places }: RuleContext) {
      const shown = new Set(project.actions.flatMap(({ leads = [], electedLeads = [] }) => [...leads, ...electedLeads]));
      for (const person of project.actors.people ?? [])
        if (person.function === undefined && shown.has(person.id))
          yield { at: places.value(person, 'id'), found: { person: person.id } };
    },
    fr: {
      says: ({ person }) =>
        `${person} pilote une action sans que sa fonction soit dite : les documents écrivent ${quotedFr(documentWords.fr.noFunction)}`,
      why: 'Les documents désignent chacun par sa fonction ; le nom reste à part, dans .private/identities.yaml.',
      mend: 'Donnez la fonction (jalon set PE-03 fonction=…) ; le nom est dans .private/identities.yaml, sous cet identifiant.',
    },
    en: {
      says: ({ person }) =>
        `${person} leads an action and has no function: documents write ${quotedEn(documentWords.en.noFunction)}`,
      why: 'Documents call everybody by their function; the name stays apart, in .private/identities.yaml.',
      mend: 'Give the function (jalon set PE-03 function=…); the name is in .private/identities.yaml, under that id.',
    },
  }),
  // Nobody leads everything.
  rule<{ person: string; actions: number; most: number }>({
    code: 'person/leads-too-much',
    severity: 'warning',
    reads: ['actors', 'action'],
    example: { wrong: 'PE-01 : dans leads de neuf actions en cours', right: 'PE-01 : dans leads de quatre actions en cours' },
    *check({ project, places, options: { actionsPerLead: most = usualLeads } }: RuleContext) {
      const running = project.actions.filter((action) => !isOver(action));
      for (const person of project.actors.people ?? []) {
        if (person.kind === 'elected') continue;
        const actions = running.filter(({ leads = [] }) => leads.includes(person.id)).length;
        if (actions > most) yield { at: places.value(person, 'id'), found: { person: person.id, actions, most } };
      }
    },
    fr: {
      says: ({ person, actions, most }) => `${person} pilote ${actions} actions en cours ; le seuil est de ${most}`,
      why: 'Un projet qui repose sur une seule personne s’arrête avec elle.',
      mend: 'Répartissez les pilotes (« leads »), ou relevez le seuil (« checks.options.actionsPerLead » de project.yaml).',
    },
    en: {
      says: ({ person, actions, most }) => `${person} leads ${actions} running actions; the threshold is ${most}`,
      why: 'A project that rests on one person stops with that person.',
      mend: 'Share the actions among more leads (“leads”), or raise the threshold (“checks.options.actionsPerLead” in project.yaml).',
    },
  }),
  // Nobody works more than they are there.
  rule<{ person: string; share: number; capacity: number }>({
    code: 'person/over-committed',
    severity: 'warning',
    reads: ['actors', 'action'],
    example: { wrong: 'team: [{person: PE-02, timeShare: 120}]', right: 'team: [{person: PE-02, timeShare: 20}]' },
    *check({ project, places }: RuleContext) {
      for (const person of project.actors.people ?? []) {
        const share = sharesOf(project, person.id);
        const capacity = person.capacity === undefined ? null : Math.round(person.capacity * 100);
        if (capacity !== null && share > capacity)
          yield { at: places.value(person, 'id'), found: { person: person.id, share, capacity } };
      }
    },
    fr: {
      says: ({ person, share, capacity }) =>
        `les actions en cours demandent ${share} % du temps de ${person}, qui en a ${capacity} %`,
      why: 'Ce temps n’existe pas : des actions prendront du retard.',
      mend: 'Corrigez la part de temps (« timeShare » dans « team »), ou la capacité (« capacity ») dans actors.yaml.',
    },
    en: {
      says: ({ person, share, capacity }) => `running actions ask for ${share}% of the time of ${person}, who has ${capacity}%`,
      why: 'That time does not exist: actions will fall behind.',
      mend: 'Correct the share of time (“timeShare” in “team”), or the capacity (“capacity”) in actors.yaml.',
    },
  }),
  // Nobody is asked for more time than they have, in the years that are decided.
  rule<Over>({
    code: 'workload/over-capacity',
    severity: 'warning',
    reads: ['actors', 'action', 'frozen-plan'],
    example: {
      wrong:
        'departments: [{id: DP-02, name: Numérique, capacity: 1}]\nteam: [{person: PE-02, timeShare: 60}]   # dans deux actions planned',
      right: 'departments: [{id: DP-02, name: Numérique, capacity: 1.5}]\nteam: [{person: PE-02, timeShare: 60}]',
    },
    *check({ project, places, today }: RuleContext) {
      const { people = [], departments = [] } = project.actors;
      // Without any capacity there is nothing to go over.
      if ([...people, ...departments].every(({ capacity }) => capacity === undefined)) return;
      const { overloads } = workloadOf(project, null, { today, works: isDecided(project) });
      for (const { kind, key, title, quarter, load, capacity } of overloads) {
        const holder = [...people, ...departments].find(({ id }) => id === key);
        // Whoever is over-committed today is told of it already.
        if (holder === undefined || (kind === 'person' && sharesOf(project, key) > capacity * 100)) continue;
        if (daysOf(quarter).end >= today)
          yield { at: places.value(holder, 'id'), found: { kind, title, quarter, load, capacity } };
      }
    },
    fr: {
      says: ({ title, quarter, load, capacity }) =>
        `${title} : ${fte(load, ',')} ETP à fournir au ${quarterFr(quarter)}, pour une capacité de ${fte(capacity, ',')}`,
      why: 'Mieux vaut le savoir avant que l’année ne commence : des actions prendront du retard faute de bras.',
      mend: 'Étalez les actions (« start », « end »), changez leur équipe (« team ») ou leurs besoins en personnel (« staff »), ou revoyez la capacité (« capacity ») dans actors.yaml ; « jalon workload » montre tout.',
    },
    en: {
      says: ({ title, quarter, load, capacity }) =>
        `${title}: ${fte(load, '.')} FTE asked for in ${quarterEn(quarter)}, with ${fte(capacity, '.')} available`,
      why: 'Better known before the year starts: actions will fall behind for lack of staff.',
      mend: 'Spread the actions out (start, end), change team or staff, or revise capacity in actors.yaml; “jalon workload” shows it all.',
    },
  }),
];
