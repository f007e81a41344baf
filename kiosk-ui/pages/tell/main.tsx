import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,survey,tell';
import { Tell } from './Tell.tsx';
import { begin } from './wish.ts';
import '../survey/survey.css';
import '../../shared/look/visitors.css';

void begin();
await openPage({ offers: languages, title: 'tell.page-title', show: () => <Tell offers={languages} /> });
