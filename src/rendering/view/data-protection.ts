// What the register entry, the information notice and the elimination slip say of the data kept about people.
import type { KeptData, Project, View } from '../../model/index.ts';
import { heldByFolder } from '../../project/people/index.ts';
import { capital } from '../../values/index.ts';
import { dataProtectionWords } from '../../wording/data-protection.ts';
import { heldSentence } from '../../wording/held-in-files.ts';
import { label } from '../../wording/label.ts';
import { privacyWords } from '../../wording/privacy.ts';
import { asWritten } from './as-written.ts';
import { certificatesView } from './certificates.ts';
import { lazily, withFields } from './lazily.ts';
import { mustBeCoded } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type DataProtectionView = View['dataProtection'];
type SetView = DataProtectionView['sets'][number];

export function dataProtectionView(input: ViewInput): DataProtectionView {
  const { project, kept, eliminated } = input;
  const { purged = [], ...said } = project.info.dataProtection ?? {};
  const shown = asWritten(input, 'project.dataProtection', said);
  const isSaid = (data: KeptData['data']): boolean => (said.retention ?? []).some((one) => one.data === data);
  const told = {
    isWritten: project.info.dataProtection !== undefined,
    ...shown,
    controller: { ...shown.controller, name: shown.controller.name ?? project.info.territory?.name ?? null },
    rightsContact: said.rightsContact ?? shown.officer.contact,
    basis: mustBeCoded(input, 'project.dataProtection.basis', said.basis ?? 'public-interest'),
    audiences: heardIn(project).map((audience) => mustBeCoded(input, 'interview.audience', audience).label),
    sets: kept.filter(({ data, count }) => count > 0 || isSaid(data)).map((one) => setView(input, one)),
    elimination: eliminated.map((one) => setView(input, one)),
    purged: purged.map(({ data, date, count, from = null, to = null, visa }) => ({
      title: dataProtectionWords[input.language][data].title,
      date,
      count,
      from,
      to,
      visa,
    })),
    notice: null,
  };
  return withFields(told, provedOf(input));
}

/** What takes long to prove is proved for those who say it. */
const provedOf = lazily<Pick<DataProtectionView, 'certificates' | 'files'>, ViewInput>({
  certificates: (input) => certificatesView(input),
  files: (input) => filesView(input),
});

/** « Fiche action : 28 fichiers, … »: a kind of file a line, and a path where nothing of a schema is held. */
const filesView = ({ held, language }: ViewInput): readonly string[] =>
  heldByFolder(held).map((one) => {
    const [kind = ''] = one.holds.flatMap(({ keys }) => keys).map((key) => key.split('.')[0] ?? '');
    const name = label(kind, language) ?? one.path;
    return privacyWords[language].line(capital(name), one.files, heldSentence(one, language));
  });

function setView({ language }: ViewInput, { data, count, from, to, size, until, isPast }: KeptData): SetView {
  const { title, holds, people, left } = dataProtectionWords[language][data];
  return { data, title, holds, people, left, count, from, to, kilobytes: size && Math.ceil(size / 1000), until, isPast };
}

/** Audiences, each once, in the order in which they were heard. */
const heardIn = ({ interviews, workshops, surveys }: Project): readonly string[] => [
  ...new Set([
    ...interviews.flatMap(({ audience }) => audience ?? []),
    ...workshops.flatMap(({ audiences = [] }) => audiences.map(({ audience }) => audience)),
    ...surveys.flatMap(({ audiences = [] }) => audiences),
  ]),
];

/** The view of the notice for those who answer a survey, or for those who are interviewed. */
export const viewOfNotice = (view: View, notice: NonNullable<DataProtectionView['notice']>): View =>
  withFields(view, { dataProtection: withFields(view.dataProtection, { notice }) });
