import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,council,convene';
import { Councils } from './Councils.tsx';
import { begin } from './councils.ts';
import '../cases/cases.css';
import './councils.css';
import '../../shared/look/visitors.css';

void begin();
void openPage({ offers: languages, title: 'council.page-title', show: () => <Councils offers={languages} /> });
