import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,wait,priority,need,problem,counter';
import { Counter } from './Counter.tsx';
import { begin } from './desk.ts';

void begin();
void openPage({ offers: languages, title: 'counter.page-title', show: () => <Counter offers={languages} /> });
