// A need that recurs from one territory to another, and what of the shared offer answers it.

import type { DigestNeed } from './digest.ts';
import type { Bilingual } from './language.ts';
import type { Money } from './ranges.ts';

/**
 * `candidate`: several territories, no shared service. `to-extend`: a service answers it, and some of them have not joined. `answered`:
 * all of them have. `alone`: one territory, no service.
 */
export type PoolingState = 'candidate' | 'to-extend' | 'answered' | 'alone';

export interface NeedVoice extends Pick<DigestNeed, 'id' | 'statement' | 'audiences' | 'people' | 'response'> {
  readonly root: string;
  readonly territory: string;
  /** Beside the wording of the head, from 0 to 1. */
  readonly closeness: number;
}

export interface PooledService {
  readonly id: string;
  readonly label: Bilingual;
  /** `said`: somebody matched them in portfolio.yaml; `wording`: their words did. */
  readonly by: 'said' | 'wording';
  readonly joined: readonly string[];
  /** Of the territories that have the need. */
  readonly notJoined: readonly string[];
}

export interface PooledNeed {
  /** The wording that most people share, to which all others are close. */
  readonly statement: string;
  readonly theme: string | null;
  readonly state: PoolingState;
  readonly territories: readonly string[];
  /** Of these territories, as far as known. */
  readonly population: number;
  readonly people: number;
  readonly voices: readonly NeedVoice[];
  readonly service: PooledService | null;
  /** Ids of the shared actions that answer it. */
  readonly shared: readonly string[];
  /** What these territories plan, each for itself, in actions that answer it; an action counts once. */
  readonly planned: Money | null;
}
