import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,report,voice';
import { Voice } from './Voice.tsx';
import { begin } from './voice.ts';
import '../cases/cases.css';
import './voice.css';

void begin();
void openPage({ offers: languages, title: 'voice.page-title', show: () => <Voice offers={languages} /> });
