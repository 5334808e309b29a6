// What the sources remember for one command is not handed on to the next test file of the same process.
import { forgetNamed } from '../src/disk/index.ts';

forgetNamed();
