// jalon add verdict: differences between the levels of a criterion, asked at the terminal or typed, into criteria.yaml.
import { askVerdicts, unlessGivenUp } from '../../asking/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import {
  judgedCriterion,
  scaleLine,
  verdictRevisions,
  verdictsAsked,
  verdictTyped,
  withTyped,
} from '../../usecases/changes/given-verdicts.ts';
import { soundProject } from '../../usecases/refuse-faulty.ts';
import { refuseUnread } from '../../usecases/refuse-unread.ts';
import { visible } from '../../wording/visible.ts';
import { locked } from '../../writing/index.ts';
import { atTerminal } from '../at-terminal.ts';
import { type ChangeOptions, makeChange } from './change.ts';

/** `words` are the criterion, then the verdicts. 0 when it is done, 1 when it would bring an error, 130 when somebody gave up. */
export async function addVerdict(
  root: string,
  [named, ...words]: readonly string[],
  options: ChangeOptions,
  world: World,
): Promise<0 | 1 | 130> {
  const { lang: language = world.language, today = world.today } = options;
  const workspace = refuseUnread(readWorkspace(root));
  const project = soundProject(workspace, ['criteria'], today);
  if (named === undefined) throw new UsageError('verdict-missing', {});
  const criterion = judgedCriterion(project, named);
  return unlessGivenUp(async () => {
    if (words.length === 0 && (!world.interactive || options.json)) throw new UsageError('verdict-missing', {});
    const given =
      words.length > 0
        ? withTyped(criterion, words.map(verdictTyped))
        : await askVerdicts(atTerminal(world, language), verdictsAsked(criterion, language));
    if (given === null) return 130;
    const scale = scaleLine(criterion, given, language);
    if (!options.json && scale !== '') world.err(`${visible(criterion.title)} – ${scale}\n`);
    return locked(root, () => {
      const revisions = verdictRevisions(root, readWorkspace(root), criterion, given);
      return makeChange(root, revisions, options, world, { details: { criterion: criterion.id, scale } });
    });
  });
}
