// Colour, when the terminal has some.
import { Chalk, type ChalkInstance } from 'chalk';

export const paint = (colour: 0 | 1 | 2 | 3): ChalkInstance => new Chalk({ level: colour });
