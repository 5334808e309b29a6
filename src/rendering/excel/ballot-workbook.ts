/** The workbook on which one member of a body votes: weights of criteria, scores of actions, what scores mean. */

import type { Body, Language, Project } from '../../model/index.ts';
import type { Voter } from '../../project/people/index.ts';
import { type BallotMethod, ballotForm } from '../../project/people/index.ts';
import { namesOf } from '../../project/thread/index.ts';
import { themeOf } from '../../values/index.ts';
import { documentWords } from '../../wording/documents/documents.ts';
import { label } from '../../wording/label.ts';
import { ballotWords } from '../../wording/votes/ballots.ts';
import { scalesSheet, scoresSheet } from './ballot/scores-sheet.ts';
import { verdictsSheet } from './ballot/verdicts-sheet.ts';
import { type Asked, weightsSheet } from './ballot/weights-sheet.ts';
import { utcDay } from './cells.ts';
import { sealWorkbook } from './seal-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface BallotRequest {
  readonly body: Body;
  readonly voter: Voter;
  readonly year: number;
  readonly method: BallotMethod;
  readonly language: Language;
  /** With the method of trade-offs: what is asked, its code and its two sides. */
  readonly tradeOffs?: Asked['tradeOffs'];
  /** Differences between levels that are asked. */
  readonly verdicts?: Asked['verdicts'];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The bytes of an .xlsx, the same for the same request; the voter is called by a function or a number, never by name. */
export async function ballotWorkbook(project: Project, request: BallotRequest): Promise<Uint8Array> {
  const { body, voter, year, method, language, today } = request;
  const words = ballotWords[language];
  const name = namesOf(project, (key) => label(key, language));
  const publicName = voter.audience === null ? null : name('audience', voter.audience).name;
  const title = words.title(year, name('body', body.id).name);
  const asked: Asked = {
    words,
    form: ballotForm(project),
    method,
    voter,
    voterName: voter.person
      ? name('person', voter.person).name
      : `${publicName ? `${publicName} – ` : ''}${words.member(voter.number)}`,
    title,
    project: project.info.title,
    year,
    tradeOffs: request.tradeOffs ?? [],
    verdicts: request.verdicts ?? [],
  };
  const sheets = [weightsSheet(asked), verdictsSheet(asked), scoresSheet(asked), scalesSheet(asked)].filter(
    (sheet) => sheet !== null,
  );
  const properties = {
    title: `${title} – ${voter.code}`,
    subject: words.subject(title),
    language: { fr: 'fr-FR', en: 'en-GB' }[language],
    date: utcDay(today),
    notice: project.info.illustrative ? documentWords[language].notice(project.info.territory?.name) : null,
    page: words.page,
  };
  return sealWorkbook(await writeWorkbook(sheets, properties, themeOf(project.theme)));
}
