// Who carries an action, with whom, and for whom.

import type { Action } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { formatList } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { communesOf } from './communes.ts';
import { named, namesOnly } from './naming.ts';
import type { ViewInput } from './view-input.ts';

export function peopleView(input: ViewInput, action: Action) {
  return {
    team: (action.team ?? []).map((one) => ({
      ...asWritten(input, 'action.team', one),
      name: named(input, 'person', one.person)?.name ?? one.function ?? null,
    })),
    partners: (action.partners ?? []).map((partner) => partnerView(input, partner)),
    audiences: namesOnly(input, 'audience', action.audiences),
    scope: scopeView(input, action),
    ...communesOf(input, action),
  };
}

type Partner = NonNullable<Action['partners']>[number];

function partnerView(input: ViewInput, partner: Partner) {
  const { name, words } = input;
  const { organisation, agreement } = typeof partner === 'string' ? { organisation: partner } : partner;
  return {
    ...asWritten(input, 'action.partners', typeof partner === 'string' ? {} : partner),
    name: name('organisation', organisation).name,
    agreement: agreement ? words.agreement(agreement.status, periodOf(agreement.until)) || null : null,
  };
}

/** Where it takes place, in words; a commune that said where it stands has it in brackets. */
function scopeView({ name, words, say, language }: ViewInput, { scope }: Action): string | null {
  const communes = scope?.communes;
  if (communes === undefined) return null;
  if (typeof communes === 'string') return communes === 'all' ? words.everyCommune : communes;
  const names = communes.map((one) => {
    if (typeof one === 'string') return name('commune', one).name;
    const status = one.status && say(`action.scope.communes.status=${one.status}`);
    return name('commune', one.commune).name + (status ? ` (${status})` : '');
  });
  return formatList(names, language) || null;
}
