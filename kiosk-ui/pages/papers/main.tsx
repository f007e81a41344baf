import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,wait,leaflet';
import { Papers } from './Papers.tsx';
import { begin } from './papers.ts';
import './papers.css';
import '../../shared/look/visitors.css';

void begin();
void openPage({ offers: languages, title: 'leaflet.page-title', show: () => <Papers offers={languages} /> });
