// The one shape of everything that can be wrong: a code, how bad it is, why it matters, and how it is said.

import type {
  Bilingual,
  CheckSettings,
  Duty,
  FileKind,
  Finding,
  Found,
  Places,
  Position,
  Project,
  Severity,
  Step,
  Workspace,
} from '../model/index.ts';
import type { Links, Reference, Register } from '../project/thread/index.ts';
import type { Facts } from '../values/index.ts';
import { typeset } from '../values/index.ts';
import type { PlacedMatch } from './personal-data-matches.ts';
import type { SoundFile } from './structure/check-structure.ts';
import type { Held, WrittenText } from './texts-of.ts';
import type { Collection, Thing } from './yaml-rules/collections.ts';

interface Sentences<F extends Found> {
  /** What is wrong, for one finding: a sentence without a capital or a full stop, as it follows the place. */
  says(found: F): string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

export interface RuleContext {
  readonly project: Project;
  readonly workspace: Workspace;
  /** What the schemas accept of the files, typed. */
  readonly sound: readonly SoundFile[];
  readonly places: Places;
  readonly register: Register;
  /** Kinds of file that may hold ids which could not be read. */
  readonly nameless: ReadonlySet<FileKind>;
  /** The reference date, YYYY-MM-DD. */
  readonly today: string;
  /** The thresholds that the project sets. */
  readonly options: NonNullable<CheckSettings['options']>;
  /** Walked when first asked for, and kept. */
  readonly links: () => Links;
  /** All those of the catalogue, whether they bind the territory or not; none when nobody tells. */
  readonly duties: () => readonly Duty[];
  readonly references: () => readonly Reference[];
  /** What the project comes to, by the names that methods compare; none when nobody tells. */
  readonly facts: () => Facts;
  /** Why a picture cannot be shown, by its path; null when it can. */
  readonly pictureFault: (path: string) => Bilingual | null;
  readonly things: (collection: Collection) => readonly Thing[];
  readonly objects: () => readonly Held[];
  readonly texts: () => readonly WrittenText[];
  /** What tells of somebody in what people may read. */
  readonly matches: () => readonly PlacedMatch[];
}

export interface Rule<F extends Found = Found> {
  readonly code: string;
  readonly severity: Severity;
  /** The step from which it matters; from the first when absent. */
  readonly step?: Step;
  /** The kinds of file it concludes from: it says nothing when one of them could not be read whole. */
  readonly reads?: readonly FileKind[];
  /** The kinds of file of which it knows all names: it says nothing when some of them could not be read. */
  readonly names?: readonly FileKind[];
  /** Absent when the finding comes from reading or from the schemas. */
  check?(context: RuleContext): Iterable<Finding<F>>;
  /** As people would type it, a few lines of one file or of several. */
  readonly example: { readonly wrong: string; readonly right: string };
  readonly fr: Sentences<F>;
  readonly en: Sentences<F>;
}

/** Types a rule's findings by its own sentences, then lets it stand among all others. */
export const rule = <F extends Found>(it: Rule<F>): Rule<F> => ({
  ...it,
  fr: { says: (found) => typeset(it.fr.says(found)), why: typeset(it.fr.why), mend: typeset(it.fr.mend) },
});

/** « a », « b » or « c », in the language's quotes. */
export const quotedFr = (text: string | number): string => `« ${text} »`;
export const quotedEn = (text: string | number): string => `“${text}”`;
const nearestFr = (nearest?: string | null): string => (nearest ? ` ; vouliez-vous dire ${quotedFr(nearest)} ?` : '');
const nearestEn = (nearest?: string | null): string => (nearest ? `; did you mean ${quotedEn(nearest)}?` : '');
export const orNearest = { fr: nearestFr, en: nearestEn };

export const placeFr = ({ path, line }: Position): string => `${path}, ligne ${line}`;
export const placeEn = ({ path, line }: Position): string => `${path}, line ${line}`;
