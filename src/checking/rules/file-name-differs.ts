// A file that bears an id in its name holds the thing of that id.
import { canonicalId } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const fileNameDiffers = rule<{ id: string; name: string }>({
  code: 'file/name-differs',
  severity: 'warning',
  example: { wrong: 'actions/AC-012-accueil.yaml : id: AC-021', right: 'actions/AC-012-accueil.yaml : id: AC-012' },
  *check({ sound, places }: RuleContext) {
    for (const { path, data } of sound) {
      const name = /\/([A-Z]{2}-\d+)(?!\d)[^/]*$/.exec(path)?.[1];
      if (name === undefined || !('id' in data) || typeof data.id !== 'string') continue;
      if (canonicalId(name) !== canonicalId(data.id)) yield { at: places.value(data, 'id'), found: { id: data.id, name } };
    }
  },
  fr: {
    says: ({ id, name }) => `l’identifiant est ${quotedFr(id)}, mais le fichier s’appelle ${quotedFr(name)}`,
    why: 'On ouvre les fichiers par leur nom : on modifierait une autre chose que celle que l’on cherche.',
    mend: 'Renommez le fichier, ou corrigez l’identifiant.',
  },
  en: {
    says: ({ id, name }) => `the identifier is ${quotedEn(id)}, but the file is called ${quotedEn(name)}`,
    why: 'Files are opened by name: one would change another thing than the one looked for.',
    mend: 'Rename the file, or correct the identifier.',
  },
});
