import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,calling-rules,machines';
import { Office } from './Office.tsx';
import { begin } from './rules.ts';

void begin();
void openPage({ offers: languages, title: 'calling-rules.page-title', show: () => <Office offers={languages} /> });
