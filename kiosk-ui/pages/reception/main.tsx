import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,reception,priority,need,screens';
import { wakeSoundByTouch } from '../../shared/alarm/alarm.ts';
import { begin } from './desk.ts';
import { Reception } from './Reception.tsx';
import './reception.css';

wakeSoundByTouch();
void begin();
void openPage({ offers: languages, title: 'reception.page-title', show: () => <Reception offers={languages} /> });
