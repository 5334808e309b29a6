// What changed since an earlier state: a heading a field, a bullet a change.
import { body, bullet, choose, each, heading, note, notice, subtitle, title, when } from './parts.js';

export const changes = {
  title: '{{document.title}} – {{project.title}}',
  body: (w) => [
    title('{{document.title}}'),
    subtitle('{{project.title}}'),
    when('document.notice', notice('{{document.notice}}')),
    note(w.changes.since),
    choose(
      'changes.groups',
      [each('changes.groups', heading(1, '{{label}}'), each('items', bullet('{{this}}')))],
      [body(w.changes.nothing)],
    ),
  ],
};
