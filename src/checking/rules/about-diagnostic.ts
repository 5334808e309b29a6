// The diagnostic: who was heard, what was listed, what was found.
import { type DiagnosticFile, type Project, shippedDuties } from '../../model/index.ts';
import { serves, serviceFinder, serviceKey } from '../../project/needs/index.ts';
import { label } from '../../wording/label.ts';
import { periodEn, periodFr } from '../dates.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

const where = (word: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${word} ${names.length > 3 ? `${names.length} communes` : names.join(', ')}`;

const sides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const satisfies readonly (keyof NonNullable<
  DiagnosticFile['swot']
>)[];
type Side = (typeof sides)[number];
const sidesFr: Readonly<Record<Side, string>> = {
  strengths: 'atout',
  weaknesses: 'faiblesse',
  opportunities: 'opportunité',
  threats: 'menace',
};

const expected = ['elected', 'staff', 'residents'] as const;
const audiencesFr: Readonly<Record<string, string>> = { elected: 'les élus', staff: 'les agents', residents: 'les habitants' };
const audiencesEn: Readonly<Record<string, string>> = { elected: 'elected members', staff: 'staff', residents: 'residents' };

const heardIn = ({ interviews, workshops, surveys }: Project): string[] => [
  ...interviews.flatMap(({ audience }) => audience ?? []),
  ...workshops.flatMap(({ audiences = [] }) => audiences.map(({ audience }) => audience)),
  ...surveys.flatMap(({ audiences = [] }) => audiences),
];

const channels = ['interview', 'survey', 'workshop'] as const;
const channelsFr: Readonly<Record<string, string>> = { interview: 'entretien', survey: 'enquête', workshop: 'atelier' };

const usedIn = ({ interviews, surveys, workshops }: Project): readonly string[] =>
  channels.filter((channel) => ({ interview: interviews, survey: surveys, workshop: workshops })[channel].length > 0);

export const rulesAboutDiagnostic: readonly Rule[] = [
  // A figure says where it comes from, and of when it is.
  rule<{ figure: string; source: boolean; date: boolean }>({
    code: 'key-figure/without-source',
    severity: 'warning',
    step: 'diagnostic',
    example: {
      wrong: '- {id: KF-03, label: Foyers sans Internet, value: 9, unit: "%"}',
      right: '- {id: KF-03, label: Foyers sans Internet, value: 9, unit: "%", source: Enquête SV-01, date: 2026}',
    },
    *check({ project, places }: RuleContext) {
      const { portrait = [], uses = [] } = project.diagnostic;
      for (const figure of [...portrait, ...uses]) {
        const [source, date] = [figure.source === undefined, figure.date === undefined];
        if (figure.value !== undefined && (source || date))
          yield { at: places.value(figure, 'value'), found: { figure: figure.label, source, date } };
      }
    },
    fr: {
      says: ({ figure, source, date }) =>
        `le chiffre ${quotedFr(figure)} n’a ${source && date ? 'ni source ni date' : source ? 'pas de source' : 'pas de date'}`,
      why: 'Un chiffre sans source ni année ne se vérifie pas, et vieillit sans que personne le voie.',
      mend: 'Ajoutez source (fichier, enquête, millésime) et date.',
    },
    en: {
      says: ({ figure, source, date }) =>
        `the figure ${quotedEn(figure)} has no ${source && date ? 'source and no date' : source ? 'source' : 'date'}`,
      why: 'A figure without source or year cannot be verified, and ages unseen.',
      mend: 'Add its source (“source”: file, survey, edition) and its date (“date”).',
    },
  }),
  // A service counts once in a commune.
  rule<{ service: string; communes: readonly string[] }>({
    code: 'service/twice',
    severity: 'warning',
    example: {
      wrong: '- {service: acts, communes: all, users: 24}\n- {service: Télétransmission des actes, communes: [Bédée], users: 3}',
      right: '- {service: acts, communes: all, users: 27}',
    },
    *check({ project, places }: RuleContext) {
      const find = serviceFinder(shippedDuties.services);
      const communes = project.info.territory?.communes ?? [];
      const seen = new Map<string, Set<string>>();
      for (const line of project.diagnostic.inventory ?? []) {
        const key = serviceKey(find, line.service);
        const before = seen.get(key);
        // Where no commune is known, the same words twice are the same service twice.
        const here = communes.length === 0 ? [''] : communes.filter((one) => serves(line, one) ?? true).map(({ name }) => name);
        const again = here.filter((name) => before?.has(name));
        if (again.length > 0)
          yield { at: places.value(line, 'service'), found: { service: line.service, communes: again.filter(Boolean) } };
        seen.set(key, new Set([...(before ?? []), ...here]));
      }
    },
    fr: {
      says: ({ service, communes }) => `le service ${quotedFr(service)} est déjà dans la liste${where('pour', communes)}`,
      why: 'Ses utilisateurs compteraient deux fois. Deux lignes ne se justifient que pour des communes différentes.',
      mend: 'Réunissez les deux lignes, ou donnez à chacune ses propres communes.',
    },
    en: {
      says: ({ service, communes }) => `the service ${quotedEn(service)} is listed already${where('for', communes)}`,
      why: 'Its users would count twice. Two lines make sense only for different communes.',
      mend: 'Join the two lines, or give each its own communes.',
    },
  }),
  // A theme has one level at a date.
  rule<{ theme: string; date: string | null }>({
    code: 'maturity/twice',
    severity: 'warning',
    example: {
      wrong: '- {theme: data, level: 1, date: 2026-09-24}\n- {theme: data, level: 2, date: 2026-09-24}',
      right: '- {theme: data, level: 1, date: 2026-09-24}\n- {theme: data, level: 2, date: 2028-09-21}',
    },
    *check({ project, places }: RuleContext) {
      const seen = new Set<string>();
      for (const level of project.diagnostic.maturity ?? []) {
        const { theme, date = null } = level;
        const key = `${date} ${theme}`;
        if (seen.has(key)) yield { at: places.value(level, 'theme'), found: { theme, date } };
        seen.add(key);
      }
    },
    fr: {
      says: ({ theme, date }) =>
        `la maturité du thème ${quotedFr(label(`theme=${theme}`, 'fr') ?? theme)} est déjà notée${date === null ? ', sans date' : ` au ${periodFr(date)}`}`,
      why: 'De deux niveaux à la même date, rien ne dit lequel est le bon ; deux dates se comparent.',
      mend: 'Gardez un seul niveau, ou datez chacun.',
    },
    en: {
      says: ({ theme, date }) =>
        `the maturity of the theme ${quotedEn(label(`theme=${theme}`, 'en') ?? theme)} is already assessed${date === null ? ', without a date' : ` on ${periodEn(date)}`}`,
      why: 'Of two levels at the same date nothing says which is right; two dates can be compared.',
      mend: 'Keep one level, or date each.',
    },
  }),
  // A balance of strengths and weaknesses looks at its four sides.
  rule<{ sides: readonly Side[] }>({
    code: 'swot/empty',
    severity: 'warning',
    step: 'programme',
    reads: ['diagnostic'],
    example: {
      wrong: 'swot: {strengths: [Un réseau de médiathèques fréquenté], threats: […]}',
      right: 'swot: {strengths: [Un réseau de médiathèques fréquenté], weaknesses: […], opportunities: […], threats: […]}',
    },
    *check({ project: { diagnostic }, places }: RuleContext) {
      const { swot, findings = [] } = diagnostic;
      const empty = sides.filter((side) => (swot?.[side] ?? []).length === 0);
      // A project that has no finding has not made its diagnostic here.
      const first = findings[0];
      if (empty.length === 0 || (swot === undefined && first === undefined)) return;
      if (swot !== undefined) yield { at: places.key(diagnostic, 'swot'), found: { sides: empty } };
      else if (first !== undefined) yield { at: places.value(first, 'id'), found: { sides: empty } };
    },
    fr: {
      says: ({ sides }) =>
        sides.length === 4
          ? 'aucun atout, faiblesse, opportunité ni menace n’est relevé (swot)'
          : `l’analyse des forces et faiblesses (« swot ») ne relève ${sides.map((side) => `${side === 'strengths' ? 'aucun' : 'aucune'} ${sidesFr[side]}`).join(', ni ')}`,
      why: 'Le programme s’appuie sur les atouts, répond aux faiblesses, saisit les occasions et se garde des menaces.',
      mend: 'Remplissez « swot » dans diagnostic.yaml : forces (« strengths »), faiblesses (« weaknesses »), opportunités (« opportunities ») et menaces (« threats »).',
    },
    en: {
      says: ({ sides }) =>
        sides.length === 4
          ? 'no strength, weakness, opportunity or threat is noted (swot)'
          : `the analysis of strengths and weaknesses (“swot”) notes no ${sides.join(', no ')}`,
      why: 'The programme builds on strengths, answers weaknesses, takes opportunities and guards against threats.',
      mend: 'Fill in “swot” in diagnostic.yaml: “strengths”, “weaknesses”, “opportunities”, “threats”.',
    },
  }),
  shipped('finding/without-evidence'),
  shipped('finding/without-need'),
  // Elected members, staff and residents are heard, or their absence is justified.
  rule<{ audiences: readonly string[] }>({
    code: 'audience/not-heard',
    severity: 'warning',
    step: 'diagnostic',
    reads: ['interview', 'workshop', 'survey', 'diagnostic'],
    example: {
      wrong: 'interviews/IV-01.yaml : audience: elected\n(ni agents, ni habitants)',
      right:
        'interviews/IV-01.yaml : audience: elected\ninterviews/IV-02.yaml : audience: staff\nsurveys/SV-01.yaml : audiences: [residents]',
    },
    *check({ project, places }: RuleContext) {
      const heard = heardIn(project);
      const justified = (project.diagnostic.coverage ?? []).map(({ audience }) => audience);
      const audiences = expected.filter((audience) => !heard.includes(audience) && !justified.includes(audience));
      if (heard.length > 0 && audiences.length > 0) yield { at: places.value(project.info, 'step'), found: { audiences } };
    },
    fr: {
      says: ({ audiences }) =>
        `aucun entretien, aucune enquête ni aucun atelier n’a entendu ${audiences.map((one) => audiencesFr[one]).join(', ni ')}`,
      why: 'Le diagnostic écoute les trois publics : élus, agents et habitants.',
      mend: 'Ajoutez ce qui a été entendu, ou justifiez son absence dans « coverage » (diagnostic.yaml).',
    },
    en: {
      says: ({ audiences }) =>
        `no interview, survey or workshop heard ${audiences.map((one) => audiencesEn[one]).join(', nor ')}`,
      why: 'The diagnostic listens to three audiences: elected members, staff and residents.',
      mend: 'Add what was heard, or justify its absence in “coverage” (diagnostic.yaml).',
    },
  }),
  // The diagnostic listens in three ways: interviews, a survey, workshops.
  rule<{ channels: readonly string[] }>({
    code: 'audience/channel-not-used',
    severity: 'warning',
    step: 'programme',
    reads: ['interview', 'workshop', 'survey', 'diagnostic'],
    example: {
      wrong: 'coverage: []',
      right: 'coverage: [{audience: residents, channel: survey, justification: Enquête du Département, menée en 2025}]',
    },
    *check({ project, places }: RuleContext) {
      const used = usedIn(project);
      const justified = (project.diagnostic.coverage ?? []).map(({ channel }) => channel);
      const missing = channels.filter((channel) => !used.includes(channel) && !justified.includes(channel));
      if (used.length > 0 && missing.length > 0) yield { at: places.value(project.info, 'step'), found: { channels: missing } };
    },
    fr: {
      says: ({ channels }) =>
        `le diagnostic ne compte ${channels.map((one) => `aucun ${channelsFr[one]}`.replace('aucun enq', 'aucune enq')).join(' ni ')}, et rien ne le justifie (« coverage » de diagnostic.yaml)`,
      why: 'Chaque façon d’écouter fait entendre d’autres personnes : entretiens, enquête et ateliers se complètent.',
      mend: 'Ajoutez ce qui a été mené, ou justifiez son absence dans « coverage » (diagnostic.yaml), avec le moyen (« channel »).',
    },
    en: {
      says: ({ channels }) => `the diagnostic held no ${channels.join(', and no ')}, and does not say why`,
      why: 'Each way of listening lets other people be heard: interviews, survey and workshops complete one another.',
      mend: 'Add what was held, or justify its absence in “coverage” (diagnostic.yaml), with the channel (“channel”).',
    },
  }),
];
