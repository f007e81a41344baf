import { openPage } from '@dawr/kiosk-ui/shared/page.tsx';
import { languages } from 'words:office,common,wait,problem,congestion,report,measure,priority';
import { CongestionPage } from './CongestionPage.tsx';
import { begin } from './congestion.ts';

void begin();
void openPage({ offers: languages, title: 'congestion.page-title', show: () => <CongestionPage offers={languages} /> });
