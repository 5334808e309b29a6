// Opens the page of a ballot: reads the form that it holds, and shows it.
import { render } from 'preact';
import type { BallotPageData } from '../../../model/index.ts';
import { BallotForm } from './ballot-form.tsx';
import './ballot.css';

const data: BallotPageData = JSON.parse(document.getElementById('data')?.textContent ?? 'null');
const place = document.getElementById('page');
if (place !== null) render(<BallotForm data={data} />, place);
