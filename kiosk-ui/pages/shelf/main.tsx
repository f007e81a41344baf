import { openPage } from '../../shared/page.tsx';
import { languages } from 'words:office,common,problem,shelf';
import { Shelf } from './Shelf.tsx';
import { begin } from './shelf.ts';
import './shelf.css';

void begin();
void openPage({ offers: languages, title: 'shelf.page-title', show: () => <Shelf offers={languages} /> });
