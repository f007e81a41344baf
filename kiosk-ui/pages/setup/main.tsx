import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,set-up,charter,priority';
import { begin } from './draft.ts';
import { SetUpPage } from './SetUpPage.tsx';
import '../../shared/look/visitors.css';

void begin();
void openPage({ offers: languages, title: 'set-up.page-title', show: () => <SetUpPage offers={languages} /> });
