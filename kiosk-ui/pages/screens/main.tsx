import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,screens';
import { begin } from './loop.ts';
import { Screens } from './Screens.tsx';
import './screens.css';

void begin();
void openPage({ offers: languages, title: 'screens.page-title', show: () => <Screens offers={languages} /> });
