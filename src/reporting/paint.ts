// Colour, when the terminal has some.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Colour } from './report-style.ts';

export const paint = (colour: Colour): ChalkInstance => new Chalk({ level: colour });
