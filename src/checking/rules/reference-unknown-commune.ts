// A commune of the territory is called as the territory calls it.
import { nearestOfMany } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';
import { isAllInList } from './reference-all-in-list.ts';

export const referenceUnknownCommune = rule<{ commune: string; nearest: string | null }>({
  code: 'reference/unknown-commune',
  severity: 'warning',
  example: { wrong: 'commune: Saint-Gonlai', right: 'commune: Saint-Gonlay' },
  *check({ project, places, references }: RuleContext) {
    const communes = project.info.territory?.communes ?? [];
    const names = communes.map(({ name }) => name);
    const known = new Set([...names, ...communes.map(({ insee }) => insee)]);
    if (names.length === 0) return;
    const nearest = nearestOfMany();
    for (const { holder, key, id: commune, to, path } of references())
      if (to === 'commune' && !known.has(commune) && !isAllInList(commune, path))
        yield { at: places.value(holder, key), found: { commune, nearest: nearest(commune, names) } };
  },
  fr: {
    says: ({ commune, nearest: near }) => `${quotedFr(commune)} n’est pas une commune du territoire${orNearest.fr(near)}`,
    why: 'Une commune mal écrite sort des comptes et des tableaux par commune.',
    mend: 'Écrivez le nom, ou le code INSEE, comme dans project.yaml.',
  },
  en: {
    says: ({ commune, nearest: near }) => `${quotedEn(commune)} is not a commune of the territory${orNearest.en(near)}`,
    why: 'A misspelt commune is lost to counts and to tables by commune.',
    mend: 'Write the name, or the INSEE code, as in project.yaml.',
  },
});
