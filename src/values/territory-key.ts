// Whose projects are those of one territory.
import { folded } from './words/spelling.ts';

/** Projects of one key are about one territory: those of a name that no SIREN tells apart are. */
export const territoryKey = ({
  siren,
  territory,
  title,
}: {
  readonly siren: string | null;
  readonly territory: string | null;
  readonly title: string;
}): string => siren ?? folded(territory ?? title);
