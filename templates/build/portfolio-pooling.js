// The pooling note: needs in common put to the vote of the structure's committee, each with its evidence and a place for the vote.
import { body, each, heading, note, notice, subtitle, title, when } from './parts.js';
import { blankRows, eachRow, figures, table, words } from './tables.js';

const voices = (w) =>
  table(
    w.voices[2],
    [words(w.voices[0], 2400), words(w.voices[1], 1000), words(w.voices[2], 4712), figures(w.voices[3], 1300)],
    eachRow('voices', '{{territory}}', '{{id}}', '{{statement}}', '{{number people}}'),
  );
const vote = (w) =>
  table(w.votes, [words(w.vote[0], 1500), words(w.vote[1], 1500), words(w.vote[2], 1500), words(w.vote[3], 4912)], blankRows(1));

const proposals = (w, list, name, ask) =>
  when(
    list,
    heading(1, name),
    each(
      list,
      heading(2, '{{statement}}{{#if theme}} ({{theme}}){{/if}}'),
      body(w.weight),
      when('service', body(w.service)),
      when('notJoined', body(w.notJoined)),
      when('shared', body(w.shared)),
      when('planned', body(w.planned)),
      voices(w),
      body(ask),
      vote(w),
    ),
  );

export const portfolioPooling = {
  title: '{{document.title}} – {{project.title}}',
  body: ({ portfolio: { pooling: w, themes, themeHeads, needHeads }, madeOn }) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    body(w.object),
    body(w.intro),
    heading(1, themes),
    table(
      themes,
      [words(themeHeads[0], 4912), ...themeHeads.slice(1).map((head) => figures(head, 1500))],
      eachRow('themes', '{{name}}', '{{number needs}}', '{{number territories}}', '{{number population}}'),
    ),
    ...proposals(w, 'candidates', w.candidates, w.askNew),
    ...proposals(w, 'toExtend', w.extend, w.askExtend),
    ...when(
      'answered',
      heading(1, w.answered),
      table(
        w.answered,
        [words(needHeads[0], 4312), figures(needHeads[1], 1300), words(needHeads[3], 3800)],
        eachRow('answered', '{{statement}}', '{{number territories}}', '{{service}}'),
      ),
    ),
    ...when('alone', body(w.alone)),
    note(madeOn),
  ],
};
