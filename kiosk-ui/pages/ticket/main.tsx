import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,wait,ticket,help,notify,come,standstill,survey,speak,problem';
import { Phone } from './Phone.tsx';
import { begin } from './visit.ts';
import { wakeSoundByTouch } from '../../shared/alarm/alarm.ts';
import './phone.css';
import '../../shared/look/visitors.css';

// Words and ticket are fetched side by side: on a slow phone the second would else wait for the first.
const opened = openPage({ offers: languages, title: 'ticket.page-title', show: () => <Phone offers={languages} /> });
begin(languages, opened);
wakeSoundByTouch();
// Another ticket scanned into the same tab is another visit.
addEventListener('hashchange', () => location.reload());
