import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,survey,speak';
import { SurveyPage } from './SurveyPage.tsx';
import { begin } from './visit.ts';
import './survey.css';
import '../../shared/look/visitors.css';

await openPage({ offers: languages, title: 'survey.page-title', show: () => <SurveyPage offers={languages} /> });
void begin();
addEventListener('hashchange', () => location.reload());
