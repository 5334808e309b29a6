// What the register entry, the information notice and the elimination slip say of the data kept about people.
import type { CountName, KeptData, Project, View } from '../../model/index.ts';
import { heldByFolder } from '../../project/people/index.ts';
import { capital } from '../../values/index.ts';
import { formatDate, formatPercent } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { certificateWords } from '../../wording/people/certificate.ts';
import { dataProtectionWords } from '../../wording/people/data-protection.ts';
import { heldSentence } from '../../wording/people/held-in-files.ts';
import { privacyWords, titlesOf, whereFound } from '../../wording/people/privacy.ts';
import { countNamed } from '../../wording/surveys/count-named.ts';
import { asWritten } from './as-written.ts';
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

type CertificateView = View['dataProtection']['certificates'][number];

const certificatesView = (input: ViewInput): readonly CertificateView[] => input.proofs.map((one) => certificateView(one, input));

function certificateView({ title, proof, elsewhere }: ViewInput['proofs'][number], input: ViewInput): CertificateView {
  const { language, today } = input;
  const words = certificateWords[language];
  const { smallestCell, few, givenAway, unproved, cells, sums, open } = proof;
  const day = formatDate(today, language);
  const share = formatPercent((100 * cells.shown) / cells.counted, language, { decimals: 0 });
  const verdict =
    givenAway.length > 0
      ? words.broken(givenAway.length, few, smallestCell, day)
      : unproved.length > 0
        ? words.unproved(unproved.length, day)
        : few === 0 && elsewhere.length > 0
          ? words.unverified(day)
          : few === 0
            ? words.none(smallestCell, day)
            : words.held(few, smallestCell, day);
  return {
    ...{ title, few, verdict },
    isHeld: givenAway.length + unproved.length + elsewhere.length === 0,
    givenAway: givenAway.map(({ count, from }) => ({
      count: inWords(count, input),
      documents: from.map((one) => whereFound(one, count, input.counting, language)).join(', '),
    })),
    unjudged: unproved.map((one) => inWords(one, input)),
    elsewhere: elsewhere.length === 0 ? null : words.elsewhere(elsewhere.flatMap((wave) => wave ?? [])),
    shown: cells.counted === 0 ? null : words.shown(cells.shown, cells.counted, share, cells),
    documents: words.documents(titlesOf(input.counting, 'surveys', language), titlesOf(input.counting, 'needs', language)),
    method: words.method(sums, open, smallestCell),
  };
}

/** Questions by what they ask. */
function inWords(count: CountName, { project, language }: ViewInput): string {
  const questions = project.surveys.find(({ id }) => id === count.survey)?.questions ?? [];
  const asked = (id: string): string => certificateWords[language].quoted(questions.find((one) => one.id === id)?.text ?? id);
  return countNamed({ ...count, question: asked(count.question), by: count.by && asked(count.by) }, language);
}
