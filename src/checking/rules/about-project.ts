// The project as a whole: its method and its territory.
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** Luhn's formula, as INSEE applies it: every second digit from the right counts double, and the whole divides by ten. */
function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduceRight((total, digit, index) => {
    const counted = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

/** What « jalon init » writes for somebody to replace: templates/starter/. */
export const starterWords: readonly string[] = [
  'Intitulé de la première action',
  'Title of the first action',
  'Nom de votre territoire',
  'Name of your territory',
];

/** The sheet that a new project is given to be filled in, as long as nobody wrote in it. */
export const isSample = (action: unknown): boolean => {
  const { id, title, status, ...written } = Object(action);
  return starterWords.includes(title) && status === 'to-discuss' && Object.keys(written).length === 0;
};

export const rulesAboutProject: readonly Rule[] = [
  // Once a project has actions of its own, what it was laid out with would stand in its documents.
  rule<{ words: string; id: string | null }>({
    code: 'project/starter-left',
    severity: 'warning',
    example: { wrong: 'territory: {name: Nom de votre territoire}', right: 'territory: {name: Montfort Communauté}' },
    *check({ project, places }: RuleContext) {
      const [{ territory }, left] = [project.info, ({ title }: { title: string }) => starterWords.includes(title)];
      if (project.actions.every(left)) return;
      for (const action of project.actions.filter(left))
        yield { at: places.value(action, 'title'), found: { words: action.title, id: action.id } };
      if (territory !== undefined && starterWords.includes(territory.name ?? ''))
        yield { at: places.value(territory, 'name'), found: { words: territory.name ?? '', id: null } };
    },
    fr: {
      says: ({ words, id }) =>
        id === null
          ? `le territoire s’appelle encore ${quotedFr(words)}`
          : `la fiche ${quotedFr(words)} est restée telle que jalon l’a préparée : donnez-lui son titre, ou retirez-la (jalon remove ${id})`,
      why: 'Ce qui est préparé pour être remplacé compte comme le reste : les documents l’écrivent, le classement et le plan le comptent.',
      mend: 'Remplacez ces mots par les vôtres ; une fiche qui ne sert pas se retire (jalon remove).',
    },
    en: {
      says: ({ words, id }) =>
        id === null
          ? `the territory is still called ${quotedEn(words)}`
          : `the sheet ${quotedEn(words)} is as jalon prepared it: give it its title, or take it out (jalon remove ${id})`,
      why: 'What is prepared to be replaced counts like the rest: documents write it, the ranking and the plan count it.',
      mend: 'Put your words in the place of these; a sheet that serves nothing is taken out (jalon remove).',
    },
  }),
  // A project follows a method that exists, or none.
  rule<{ name: string; nearest: string | null }>({
    code: 'project/unknown-method',
    severity: 'error',
    example: { wrong: 'method: megalis-2018', right: 'method: megalis-2017' },
    *check({ project, workspace, places }: RuleContext) {
      const { method } = project.info;
      const known = [...workspace.methods, 'none'];
      if (method !== undefined && !known.includes(method))
        yield { at: places.value(project.info, 'method'), found: { name: method, nearest: nearest(method, known) } };
    },
    fr: {
      says: ({ name, nearest: near }) => `aucune méthode ne s’appelle ${quotedFr(name)}${orNearest.fr(near)}`,
      why: 'La méthode dit ce qui est attendu à chaque étape ; sans elle, jalon ne peut pas dire où en est le projet.',
      mend: 'Corrigez le nom, écrivez none, ou ajoutez le fichier de cette méthode dans templates/methods/.',
    },
    en: {
      says: ({ name, nearest: near }) => `no method is called ${quotedEn(name)}${orNearest.en(near)}`,
      why: 'The method says what each step expects; without it, jalon cannot tell where the project stands.',
      mend: 'Correct the name, write none, or add the file of that method under templates/methods/.',
    },
  }),
  // A SIREN has nine digits, of which the last is a checksum.
  rule<{ siren: string }>({
    code: 'territory/bad-siren',
    severity: 'error',
    example: { wrong: 'siren: "243500643"', right: 'siren: "243500634"' },
    *check({ project, places }: RuleContext) {
      const { territory } = project.info;
      if (territory?.siren === undefined || (territory.country ?? 'FR') !== 'FR') return;
      const siren = String(territory.siren);
      if (!isSiren(siren.replace(/\s/g, ''))) yield { at: places.value(territory, 'siren'), found: { siren } };
    },
    fr: {
      says: ({ siren }) => `${quotedFr(siren)} n’est pas un numéro SIREN`,
      why: 'Le SIREN relie le projet aux données publiques ; un chiffre de travers désigne une autre collectivité, ou aucune.',
      mend: 'Recopiez les neuf chiffres depuis l’annuaire des entreprises : le dernier est une clé de contrôle.',
    },
    en: {
      says: ({ siren }) => `${quotedEn(siren)} is not a SIREN number`,
      why: 'The SIREN ties the project to public data; one wrong digit names another authority, or none.',
      mend: 'Copy the nine digits from the business directory: the last one is a checksum.',
    },
  }),
  // A number of inhabitants says of which year it is, and who is counted.
  rule<{ year: boolean; notion: boolean }>({
    code: 'territory/population-without-year',
    severity: 'warning',
    example: { wrong: '- {value: 26422}', right: '- {value: 26422, year: 2026, notion: municipal}' },
    *check({ project, places }: RuleContext) {
      for (const population of project.info.territory?.populations ?? []) {
        const [year, notion] = [population.year === undefined, population.notion === undefined];
        if (year || notion) yield { at: places.value(population, 'value'), found: { year, notion } };
      }
    },
    fr: {
      says: ({ year, notion }) => {
        const lacks = [...(year ? ['son année'] : []), ...(notion ? ['sa notion (municipale, totale…)'] : [])];
        return `cette population ne précise pas ${lacks.join(' ni ')}`;
      },
      why: 'Les populations municipale et totale diffèrent, et changent chaque année : les ratios par habitant en dépendent.',
      mend: 'Ajoutez son année (« year ») et sa notion (« notion ») ; à défaut de savoir, « notion: unstated ».',
    },
    en: {
      says: ({ year, notion }) => {
        const lacks = [...(year ? ['its year'] : []), ...(notion ? ['its notion (municipal, total…)'] : [])];
        return `this population does not state ${lacks.join(' or ')}`;
      },
      why: 'Municipal and total populations differ, and change every year: figures per inhabitant depend on them.',
      mend: 'Add its year (“year”) and its notion (“notion”); if nobody knows, “notion: unstated”.',
    },
  }),
  // A commune is counted once.
  rule<{ commune: string; insee: string | null; of: string | null }>({
    code: 'territory/commune-twice',
    severity: 'error',
    example: {
      wrong: '- {name: Valmont, insee: "99001"}\n- {name: Valmont, insee: "99001"}',
      right: '- {name: Valmont, insee: "99001"}',
    },
    *check({ project, places }: RuleContext) {
      const seen = new Map<string, string>();
      for (const commune of project.info.territory?.communes ?? []) {
        const { name, insee = null } = commune;
        const key = insee ?? name;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, name);
        else if (first === name) yield { at: places.value(commune, 'name'), found: { commune: name, insee, of: null } };
        else yield { at: places.value(commune, 'insee'), found: { commune: name, insee, of: first } };
      }
    },
    fr: {
      says: ({ commune, insee, of }) =>
        of === null
          ? `la commune ${quotedFr(commune)} est déjà dans la liste`
          : `${commune} a le code INSEE de ${quotedFr(of)}, ${insee}`,
      why: 'Ses habitants compteraient deux fois, et les couvertures seraient fausses.',
      mend: 'Retirez-la, ou corrigez son code INSEE.',
    },
    en: {
      says: ({ commune, insee, of }) =>
        of === null
          ? `the commune ${quotedEn(commune)} is in the list already`
          : `${commune} has the INSEE code of ${quotedEn(of)}, ${insee}`,
      why: 'Its inhabitants would count twice, and coverages would be wrong.',
      mend: 'Remove it, or correct its INSEE code.',
    },
  }),
];
