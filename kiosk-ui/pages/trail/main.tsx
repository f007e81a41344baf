import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,trail';
import { begin } from './trail.ts';
import { TrailPage } from './TrailPage.tsx';

void begin();
void openPage({ offers: languages, title: 'trail.page-title', show: () => <TrailPage offers={languages} /> });
