// A thread beside `jalon validate`: paths of projects come in, outcomes go out.
import { serve } from '../running/index.ts';
import { standing } from './each-standing.ts';

serve(standing);
