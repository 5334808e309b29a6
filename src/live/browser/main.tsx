// Opens the page: reads the data that it holds, and shows it.
import { render } from 'preact';
import type { LiveData } from '../../model/index.ts';
import { App } from './app.tsx';
import './live.css';

const data: LiveData = JSON.parse(document.getElementById('data')?.textContent ?? 'null');
const place = document.getElementById('page');
if (place !== null) render(<App data={data} />, place);
