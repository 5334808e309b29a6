// Who carries an action, with whom, and for whom.

import type { Action } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { formatList } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import { communesOf } from './communes.ts';
import type { Material } from './material.ts';
import { named, namesOnly } from './naming.ts';

export function peopleView(material: Material, action: Action) {
  return {
    team: (action.team ?? []).map((one) => ({
      ...asWritten(material, 'action.team', one),
      name: named(material, 'person', one.person)?.name ?? one.function ?? null,
    })),
    partners: (action.partners ?? []).map((partner) => partnerView(material, partner)),
    audiences: namesOnly(material, 'audience', action.audiences),
    scope: scopeView(material, action),
    ...communesOf(material, action),
  };
}

type Partner = NonNullable<Action['partners']>[number];

function partnerView(material: Material, partner: Partner) {
  const { name, words } = material;
  const { organisation, agreement } = typeof partner === 'string' ? { organisation: partner } : partner;
  return {
    ...asWritten(material, 'action.partners', typeof partner === 'string' ? {} : partner),
    name: name('organisation', organisation).name,
    agreement: agreement ? words.agreement(agreement.status, periodOf(agreement.until)) || null : null,
  };
}

/** Where it takes place, in words; a commune that said where it stands has it in brackets. */
function scopeView({ name, words, say, language }: Material, { scope }: Action): string | null {
  const communes = scope?.communes;
  if (communes === undefined) return null;
  if (typeof communes === 'string') return communes === 'all' ? words.everyCommune : communes;
  const told = communes.map((one) => {
    if (typeof one === 'string') return name('commune', one).name;
    const status = one.status && say(`action.scope.communes.status=${one.status}`);
    return name('commune', one.commune).name + (status ? ` (${status})` : '');
  });
  return formatList(told, language) || null;
}
