import { Band } from '@dawr/kiosk-ui/shared/Band/Band.tsx';
import { Clock } from '@dawr/kiosk-ui/shared/Clock/Clock.tsx';
import { openPage } from '@dawr/kiosk-ui/shared/page.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { languages } from 'words:office,common,wait,problem';

void openPage({ offers: languages, title: 'office.name', show: () => <Band title={t('office.name')} end={<Clock />} /> });
