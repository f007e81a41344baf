import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,wait,come,priority,need,kiosk,help,day,problem';
import { beginKeypad } from './keypad.ts';
import { Kiosk } from './Kiosk.tsx';
import { begin } from './visit.ts';
import './kiosk.css';
import '../../shared/look/visitors.css';

// A kiosk greets in its first language, Arabic, whatever its browser was set to.
void openPage({ offers: languages, title: 'kiosk.title', asked: [], show: () => <Kiosk offers={languages} /> });
beginKeypad();
void begin(languages);
