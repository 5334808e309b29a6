// The project as a whole: its method, its look, its territory.
import { type Finding, type Places, shippedLooks, type ThemeFile } from '../../model/index.ts';
import { type Clash, clashesOf, lookFile, nearest, normalPath, themeOf } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

type Contrast = Pick<Clash, 'key' | 'colour' | 'on' | 'ground' | 'shade'> & { ratio: number; wanted: number };

/** Where one of the files of the theme, the nearest first, says the colour, else the ground that makes it hard to read. */
export function* clashesAt(
  theme: ThemeFile,
  written: readonly ThemeFile[],
  places: Places,
): Iterable<Finding<Contrast> & { readonly code: string }> {
  const saying = (key: Clash['key']) => written.find(({ colours }) => colours?.[key] !== undefined)?.colours;
  if (theme.colours === undefined) return;
  for (const { key, index, colour, on, ground, ratio, wanted, shade } of clashesOf(themeOf(theme))) {
    const found = { key, colour, on, ground, ratio: Math.floor(ratio * 10) / 10, wanted, shade };
    const said = saying(key);
    const inner = said?.[key];
    const band = on === null ? undefined : saying('band');
    const at =
      index !== null && inner !== undefined && typeof inner === 'object' && index in inner
        ? places.value(inner, index)
        : said !== undefined
          ? places.value(said, key)
          : band !== undefined
            ? places.value(band, 'band')
            : null;
    if (at !== null) yield { code: 'theme/low-contrast', at, found };
  }
}

/** What a theme is made of: as `project.yaml` writes it or the file that it names, then the look of the project that it starts from. */
function writtenThemes({ project: { info }, sound }: RuleContext): readonly ThemeFile[] {
  const at = (wanted: string): readonly ThemeFile[] =>
    sound.flatMap((file) => (file.kind === 'theme' && file.path === normalPath(wanted) ? [file.data] : []));
  const [own] = typeof info.theme === 'object' ? [info.theme] : at(info.theme ?? 'theme.yaml');
  return own === undefined ? [] : [own, ...(own.look === undefined ? [] : at(lookFile(own.look)))];
}

const colourNames = {
  fr: {
    accent: 'la couleur principale',
    text: 'le texte',
    muted: 'le texte discret',
    band: 'le fond clair',
    axes: 'la couleur d’axe',
    charts: 'la couleur de graphique',
    states: 'la couleur d’état',
  },
  en: {
    accent: 'the main colour',
    text: 'the text',
    muted: 'the quiet text',
    band: 'the light ground',
    axes: 'the axis colour',
    charts: 'the chart colour',
    states: 'the state colour',
  },
};
const comma = (ratio: number): string => String(ratio).replace('.', ',');

/** Luhn's formula, as INSEE applies it: every second digit from the right counts double, and the whole divides by ten. */
function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduceRight((total, digit, index) => {
    const counted = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

export const rulesAboutProject: readonly Rule[] = [
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
  // A project names a look that is there.
  rule<{ path: string }>({
    code: 'project/unknown-theme',
    severity: 'error',
    example: { wrong: 'theme: chart.yaml', right: 'theme: theme.yaml' },
    *check({ project, workspace, places }: RuleContext) {
      const { theme } = project.info;
      if (typeof theme !== 'string') return;
      const path = normalPath(theme);
      if (!workspace.files.some((file) => file.path === path && file.kind === 'theme'))
        yield { at: places.value(project.info, 'theme'), found: { path: theme } };
    },
    fr: {
      says: ({ path }) => `aucune charte ne se trouve dans ${quotedFr(path)}`,
      why: 'Sans elle, les documents auraient les couleurs et les polices livrées avec jalon, pas celles de la collectivité.',
      mend: 'Corrigez le chemin, qui part du dossier du projet, ou créez le fichier. Hors du projet, nommez son dossier : --organisation <dossier>.',
    },
    en: {
      says: ({ path }) => `there is no look in ${quotedEn(path)}`,
      why: 'Without it the documents would have the colours and fonts that jalon ships, not those of the authority.',
      mend: 'Correct the path, which starts from the folder of the project, or create the file. Outside the project, name its folder: --organisation <folder>.',
    },
  }),
  // A look starts from one that is there.
  rule<{ look: string; nearest: string | null }>({
    code: 'theme/unknown-look',
    severity: 'error',
    example: { wrong: 'theme: {look: sobr}', right: 'theme: {look: sobre}' },
    *check(context: RuleContext) {
      const [own] = writtenThemes(context);
      if (own?.look === undefined) return;
      const { look } = own;
      const kept = context.workspace.templates.flatMap((path) => /^themes\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);
      const names = [...Object.keys(shippedLooks), ...kept];
      if (!names.includes(look)) yield { at: context.places.value(own, 'look'), found: { look, nearest: nearest(look, names) } };
    },
    fr: {
      says: ({ look, nearest: near }) => `aucune charte ne s’appelle ${quotedFr(look)}${orNearest.fr(near)}`,
      why: 'Sans elle, les documents auraient les couleurs et les polices livrées avec jalon.',
      mend: 'Corrigez le nom (jalon livre sobre, franc et chaleureux), ou ajoutez le fichier de cette charte dans templates/themes/.',
    },
    en: {
      says: ({ look, nearest: near }) => `no look is called ${quotedEn(look)}${orNearest.en(near)}`,
      why: 'Without it the documents would have the colours and fonts that jalon ships.',
      mend: 'Correct the name (jalon ships sobre, franc and chaleureux), or add the file of that look under templates/themes/.',
    },
  }),
  // Every text can be read on its ground, and every bar of a chart seen on the page.
  rule<Contrast>({
    code: 'theme/low-contrast',
    severity: 'error',
    example: { wrong: "theme: {colours: {accent: '#7FB2CC'}}", right: "theme: {colours: {accent: '#1B5775'}}" },
    *check(context: RuleContext) {
      const { project, places } = context;
      if (project.theme !== null) yield* clashesAt(project.theme, writtenThemes(context), places);
    },
    fr: {
      says: ({ key, colour, on, ground, ratio, wanted, shade }) =>
        `${colourNames.fr[key]} #${colour} se lit mal sur ${on ? colourNames.fr[on] : 'le blanc'} #${ground} : contraste de ${comma(ratio)} pour 1, il en faut ${comma(wanted)}${shade === null ? '' : ` ; #${shade} suffit`}`,
      why: 'Le RGAA demande un contraste de 4,5 pour 1 aux textes et de 3 pour 1 aux graphiques : en dessous, une partie des lecteurs ne voit rien.',
      mend: 'Prenez la nuance proposée, la plus proche de la même teinte qui se lise, ou éclaircissez le fond.',
    },
    en: {
      says: ({ key, colour, on, ground, ratio, wanted, shade }) =>
        `${colourNames.en[key]} #${colour} is hard to read on ${on ? colourNames.en[on] : 'white'} #${ground}: a contrast of ${ratio} to 1, where ${wanted} is needed${shade === null ? '' : `; #${shade} is enough`}`,
      why: 'WCAG asks for a contrast of 4.5 to 1 for texts and 3 to 1 for charts: below, some readers see nothing.',
      mend: 'Take the shade proposed, the nearest of the same hue that can be read, or lighten the ground.',
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
      mend: 'Ajoutez year et notion ; à défaut de savoir, notion: unstated.',
    },
    en: {
      says: ({ year, notion }) => {
        const lacks = [...(year ? ['its year'] : []), ...(notion ? ['its notion (municipal, total…)'] : [])];
        return `this population does not state ${lacks.join(' or ')}`;
      },
      why: 'Municipal and total populations differ, and change every year: figures per inhabitant depend on them.',
      mend: 'Add year and notion; when nobody knows, notion: unstated.',
    },
  }),
  // A commune is counted once.
  rule<{ commune: string }>({
    code: 'territory/commune-twice',
    severity: 'error',
    example: {
      wrong: '- {name: Valmont, insee: "99001"}\n- {name: Valmont, insee: "99001"}',
      right: '- {name: Valmont, insee: "99001"}',
    },
    *check({ project, places }: RuleContext) {
      const seen = new Set<string>();
      for (const commune of project.info.territory?.communes ?? []) {
        const names = [commune.insee ?? commune.name];
        if (names.some((name) => seen.has(name))) yield { at: places.value(commune, 'name'), found: { commune: commune.name } };
        for (const name of names) seen.add(name);
      }
    },
    fr: {
      says: ({ commune }) => `la commune ${quotedFr(commune)} est déjà dans la liste`,
      why: 'Ses habitants compteraient deux fois, et les couvertures seraient fausses.',
      mend: 'Retirez-la, ou corrigez son code INSEE.',
    },
    en: {
      says: ({ commune }) => `the commune ${quotedEn(commune)} is in the list already`,
      why: 'Its inhabitants would count twice, and coverages would be wrong.',
      mend: 'Remove it, or correct its INSEE code.',
    },
  }),
];
