import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { frenchSubcommands } from '../../src/wording/subcommands.ts';
import { testWorld } from '../world.ts';
