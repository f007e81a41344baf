import { openPage } from '@dawr/kiosk-ui/shared/page.tsx';
import { languages } from 'words:office,common,problem,network';
import { begin } from './network.ts';
import { NetworkPage } from './NetworkPage.tsx';

void begin();
void openPage({ offers: languages, title: 'network.page-title', show: () => <NetworkPage offers={languages} /> });
