import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,cases';
import { Cases } from './Cases.tsx';
import { begin } from './register.ts';
import './cases.css';

void begin();
void openPage({ offers: languages, title: 'cases.page-title', show: () => <Cases offers={languages} /> });
