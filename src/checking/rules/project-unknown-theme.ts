// A project names a look that is there.
import { normalPath } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const projectUnknownTheme = rule<{ path: string }>({
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
});
