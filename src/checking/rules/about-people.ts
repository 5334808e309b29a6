// The rules that protect people, in the order in which they are listed.
import type { Rule } from '../rule.ts';
import { personalDataAddress } from './personal-data-address.ts';
import { personalDataEMail } from './personal-data-e-mail.ts';
import { personalDataIdentifyingRole } from './personal-data-identifying-role.ts';
import { personalDataName } from './personal-data-name.ts';
import { personalDataPhone } from './personal-data-phone.ts';
import { personalDataSensitive } from './personal-data-sensitive.ts';
import { personalDataSocialSecurityNumber } from './personal-data-social-security-number.ts';
import { retentionPast } from './retention-past.ts';
import { retentionWithoutDate } from './retention-without-date.ts';

export const rulesAboutPeople: readonly Rule[] = [
  personalDataEMail,
  personalDataPhone,
  personalDataSocialSecurityNumber,
  personalDataName,
  personalDataAddress,
  personalDataIdentifyingRole,
  personalDataSensitive,
  retentionWithoutDate,
  retentionPast,
];
