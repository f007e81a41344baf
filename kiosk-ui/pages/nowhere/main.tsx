import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,nowhere';
import { Nowhere } from './Nowhere.tsx';
import '../../shared/look/visitors.css';

void openPage({ offers: languages, title: 'nowhere.title', show: () => <Nowhere offers={languages} /> });
