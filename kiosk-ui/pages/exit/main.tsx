import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,survey,speak,exit,kiosk,problem';
import { begin } from './door.ts';
import { Exit } from './Exit.tsx';
import '../survey/survey.css';
import '../../shared/look/visitors.css';

void begin();
await openPage({ offers: languages, title: 'survey.page-title', show: () => <Exit offers={languages} /> });
