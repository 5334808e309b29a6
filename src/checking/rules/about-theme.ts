// The look of the documents: where it starts from, whether it can be read, and its pictures.
import { type Finding, ownTemplates, type Places, shippedLooks, type ThemeFile } from '../../model/index.ts';
import { type Clash, clashesOf, lookAmong, nearest, normalPath, themeOf } from '../../values/index.ts';
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
  const themes = sound.flatMap((file) => (file.kind === 'theme' ? [file] : []));
  const at = (wanted: string) => themes.find(({ path }) => path === normalPath(wanted))?.data;
  const own = typeof info.theme === 'object' ? info.theme : at(info.theme ?? 'theme.yaml');
  const base = own?.look === undefined ? undefined : lookAmong(themes, own.look)?.data;
  return [...(own ? [own] : []), ...(base ? [base] : [])];
}

/** Each is looked at once, where the theme names it: with its path as it is written there. */
function* badPicturesIn(
  theme: ThemeFile,
  written: readonly ThemeFile[],
  { places, pictureFault }: Pick<RuleContext, 'places' | 'pictureFault'>,
): Iterable<Finding<{ path: string; fr: string; en: string }>> {
  const logo = written.find((one) => one.logo !== undefined);
  const cover = written.find((one) => one.cover !== undefined)?.cover;
  const partners = written.find((one) => one.partners !== undefined)?.partners ?? [];
  const named = [
    { path: theme.logo, holder: logo, key: 'logo' },
    { path: theme.cover?.picture, holder: cover, key: 'picture' },
    ...(theme.partners ?? []).map((one, at) => ({ path: one.logo, holder: partners[at], key: 'logo' })),
  ];
  for (const { path, holder, key } of named) {
    if (path === undefined || holder === undefined) continue;
    const fault = pictureFault(path);
    if (fault !== null) yield { at: places.value(holder, key), found: { path, ...fault } };
  }
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

export const rulesAboutTheme: readonly Rule[] = [
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
      const kept = ownTemplates(context.workspace).flatMap((path) => /^themes\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);
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
  // The pictures of the theme can be shown: documents are made without those that cannot.
  rule<{ path: string; fr: string; en: string }>({
    code: 'theme/bad-picture',
    severity: 'warning',
    example: { wrong: 'theme: {logo: images/logo.bmp}', right: 'theme: {logo: images/logo.png}' },
    *check(context: RuleContext) {
      const { theme } = context.project;
      if (theme !== null) yield* badPicturesIn(theme, writtenThemes(context), context);
    },
    fr: {
      says: ({ path, fr }) => `${quotedFr(path)} : ${fr}`,
      why: 'Une image qui manque ou que l’on ne peut montrer laisse un vide dans chaque document ; un dessin SVG qui contient un programme ou va chercher quelque chose ailleurs est dangereux.',
      mend: 'Enregistrez l’image en PNG, en JPEG ou en « SVG simple », dans le dossier du projet, et indiquez ce fichier.',
    },
    en: {
      says: ({ path, en }) => `${quotedEn(path)}: ${en}`,
      why: 'A picture that is missing or cannot be shown leaves a gap in every document; an SVG drawing that holds a program or fetches something is dangerous.',
      mend: 'Save the picture as a PNG, a JPEG or a “plain SVG”, in the folder of the project, and name that file.',
    },
  }),
];
