// A service counts once in a commune.

import { shippedDuties } from '../../model/index.ts';
import { serves, serviceFinder, serviceKey } from '../../project/needs/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const serviceTwice = rule<{ service: string; communes: readonly string[] }>({
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
    says: ({ service, communes }) =>
      `le service ${quotedFr(service)} est déjà dans la liste${where('pour', communes, 'communes')}`,
    why: 'Ses utilisateurs compteraient deux fois. Deux lignes ne se justifient que pour des communes différentes.',
    mend: 'Réunissez les deux lignes, ou donnez à chacune ses propres communes.',
  },
  en: {
    says: ({ service, communes }) => `the service ${quotedEn(service)} is listed already${where('for', communes, 'communes')}`,
    why: 'Its users would count twice. Two lines make sense only for different communes.',
    mend: 'Join the two lines, or give each its own communes.',
  },
});

const where = (word: string, names: readonly string[], many: string): string =>
  names.length === 0 ? '' : ` ${word} ${names.length > 3 ? `${names.length} ${many}` : names.join(', ')}`;
