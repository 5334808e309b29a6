// The service of the shared offer that answers a need: because somebody said so, or by the words of both.

import type { CatalogueService, DigestNeed, PooledService } from '../model/index.ts';
import { folded, stemsOf } from '../values/index.ts';

export interface Match {
  readonly service: CatalogueService;
  readonly by: PooledService['by'];
}

/** Of the words of a need, those that the service must share. */
const enough = 0.5;
/** Fewer shared words say nothing. */
const leastWords = 2;

interface Worded {
  readonly service: CatalogueService;
  readonly stems: readonly { readonly label: ReadonlySet<string>; readonly all: ReadonlySet<string> }[];
}

/** From 0 to 1; 1 when the need names the service whole. */
function likeness(need: ReadonlySet<string>, { stems }: Worded): number {
  const one = ({ label, all }: Worded['stems'][number]): number => {
    const shared = [...need].filter((stem) => all.has(stem)).length;
    if (label.size >= leastWords && [...label].every((stem) => need.has(stem))) return 1;
    return shared < leastWords ? 0 : shared / need.size;
  };
  return Math.max(0, ...stems.map(one));
}

/** `wordings`: those of a group, its head first. */
export function serviceMatcher(services: readonly CatalogueService[]) {
  const worded = services.map((service): Worded => {
    const { label, purpose } = service;
    const stems = (['fr', 'en'] as const).map((language) => ({
      label: stemsOf(label[language]),
      all: stemsOf(`${label[language]} ${purpose?.[language] ?? ''}`),
    }));
    return { service, stems };
  });
  return (needs: readonly DigestNeed[], theme: string | null, said: string | undefined): Match | null => {
    if (said !== undefined) {
      const service = services.find(({ id, label }) => id === said || folded(label.fr) === folded(said));
      return service ? { service, by: 'said' } : null;
    }
    const near = worded
      .map((one) => ({ one, likeness: Math.max(0, ...needs.map(({ statement }) => likeness(stemsOf(statement), one))) }))
      .filter((found) => found.likeness >= enough)
      .sort(
        (a, b) => b.likeness - a.likeness || Number(b.one.service.theme === theme) - Number(a.one.service.theme === theme),
      )[0];
    return near ? { service: near.one.service, by: 'wording' } : null;
  };
}
